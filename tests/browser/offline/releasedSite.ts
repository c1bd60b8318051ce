/** The built site on a server of its own, which can bring out a newer release and can be switched off. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listen } from '../../../bench/screens/serveSite.ts'
import { siteFile } from '../../../bench/screens/siteFile.ts'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

/** Names of code and styles, a hash with an ending; that of a newer release has a letter more. */
const nameNow = /\b([0-9a-f]{8})\.(js|css)\b/g
const nameNewer = /\b([0-9a-f]{8})n\.(js|css)\b/

export type ReleasedSite = {
  url: string
  /** From now on all code and styles have other names, as after a change that all of it depends on, and what was there is gone. */
  bringOut: () => void
  stop: () => void
}

/** On a free port of this machine. */
export async function releasedSite(): Promise<ReleasedSite> {
  let isNewer = false
  const { port, stop } = await listen(({ url = '/' }, response) => {
    const isGone = isNewer && url.search(nameNow) >= 0
    const { file, status, type } = siteFile(dist, isGone ? '/gone' : url.replace(nameNewer, '$1.$2'))
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' })
    const isNaming = isNewer && /\.(html|js|css)$/.test(file)
    response.end(isNaming ? newer(readFileSync(file, 'utf8')) : readFileSync(file))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    bringOut: () => {
      isNewer = true
    },
    stop,
  }
}

/** The text of a file as the newer release has it: in the worker, pages have other versions, too. */
function newer(text: string): string {
  return text.replaceAll(nameNow, '$1n.$2').replaceAll('"revision":"', '"revision":"n')
}
