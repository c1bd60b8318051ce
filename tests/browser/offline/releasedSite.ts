/** The built site on a server of its own, which can bring out a newer release and can be switched off. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listen } from '../../../bench/screens/serveSite.ts'
import { siteFile } from '../../../bench/screens/siteFile.ts'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

export type ReleasedSite = {
  url: string
  /** From now on the worker is that of another release: it has another content, as with any change of code or record. */
  bringOut: () => void
  stop: () => void
}

/** On a free port of this machine. */
export async function releasedSite(): Promise<ReleasedSite> {
  let release = 1
  const { port, stop } = await listen(({ url = '/' }, response) => {
    const { file, status, type } = siteFile(dist, url)
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' })
    response.end(url.endsWith('/sw.js') ? `${readFileSync(file, 'utf8')}\n// release ${release}` : readFileSync(file))
  })
  return { url: `http://127.0.0.1:${port}`, bringOut: () => (release += 1), stop }
}
