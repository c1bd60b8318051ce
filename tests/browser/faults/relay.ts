/** A proxy, called relay here since Playwright has another meaning for the word, between the browser and the server of the built site, which spoils one kind of file. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a file may come. */
export type Fault = 'late' | 'never' | '404' | '500' | 'cut short' | 'garbage' | 'wrong type' | "another release's"

export type Relay = {
  url: string
  /** Spoils the files whose address matches. */
  spoil: (files: RegExp, fault: Fault) => void
  /** Answers as the server does from now on, what was late included. */
  mend: () => void
  /** The addresses of the files that were spoilt, as often as they were asked for. */
  spoilt: () => readonly string[]
  stop: () => Promise<void>
}

/** Names that change with the content, which servers say may be kept for a year, as deploy/nginx.conf does. */
const unchanging = /\/assets\/|\.[0-9a-f]{10}\.json$/

export async function startRelay(origin: string): Promise<Relay> {
  let rule: { files: RegExp; fault: Fault } | null = null
  let waiting: (() => void)[] = []
  const seen: string[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.url ?? '/'
    const [path = ''] = address.split('?')
    const fault = rule?.files.test(path) ? rule.fault : null
    if (fault) seen.push(path)
    if (fault === 'never') return // until it stops
    if (fault === 'late') await new Promise<void>((done) => waiting.push(done))
    const headers = { accept: request.headers.accept ?? '*/*' }
    const original = await fetch(origin + address, { headers, redirect: 'manual' })
    const body = Buffer.from(await original.arrayBuffer())
    const type = original.headers.get('content-type') ?? 'text/plain'
    const send = (status: number, content: Buffer | string, as = type) => {
      response.writeHead(status, {
        'content-type': as,
        'content-length': Buffer.byteLength(content),
        'cache-control': unchanging.test(path) && status === 200 ? 'public, max-age=31536000, immutable' : 'no-cache',
        'x-content-type-options': 'nosniff',
      })
      response.end(content)
    }
    switch (fault) {
      case '404':
        return send(404, 'not here', 'text/plain')
      case '500':
        return send(500, 'out of order', 'text/plain')
      case 'garbage':
        return send(200, `\u0000<<${'§'.repeat(400)}`)
      case 'wrong type':
        return send(200, '<!doctype html><title>Hotel</title><h1>Welcome</h1>', 'text/html')
      case "another release's":
        return send(200, ofAnotherRelease(path, body.toString()))
      case 'cut short':
        response.writeHead(200, { 'content-type': type, 'content-length': body.length })
        response.write(body.subarray(0, Math.floor(body.length / 2)))
        setTimeout(() => response.destroy(), 100) // once that has been sent
        return
      default:
        return send(original.status, body)
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy()) // the page has gone
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    spoil: (files, fault) => {
      rule = { files, fault }
    },
    mend: () => {
      rule = null
      for (const go of waiting) go()
      waiting = []
    },
    spoilt: () => seen,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** The file of that name as it may have been before: of a page, code that the server no longer has; of data, other words. */
function ofAnotherRelease(path: string, text: string): string {
  if (path.endsWith('.json')) return text.replace(/"(updated|date)":"\d{4}/, (_, name) => `"${name}":"2001`)
  if (path.endsWith('.js')) return text.replaceAll(/\.\/[0-9a-f]{8}\.js/g, './00000000.js')
  return text.replaceAll(/\/assets\/[0-9a-f]{8}\.js/g, '/assets/00000000.js')
}
