/** Serves a built folder as deploy/nginx.conf does, so that no server's code is part of what is compared. */
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { siteFile } from './siteFile.ts'

export type Site = { port: number; stop: () => void }

/** On a free port of this machine. */
export async function serveSite(folder: string): Promise<Site> {
  return listen(({ url = '/' }, response) => {
    const { file, status, type } = siteFile(folder, url)
    response.writeHead(status, { 'content-type': type })
    response.end(readFileSync(file))
  })
}

/** On a free port of this machine. */
export async function listen(answer: RequestListener): Promise<Site> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
