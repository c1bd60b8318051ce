import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { answers, freePort } from '#tests/machine/localServer.ts'
import { watchFaults } from './watchFaults.ts'

const root = resolve(import.meta.dirname, '../../..')
const script = '/watch-faults.js'

/**
 * The built site as `vite preview` serves it, with a script at the head of each page that notes faults: the pages' policy
 * lets in scripts of their own address.
 */
export async function serveWatchedSite(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort()
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const preview = spawn(
    process.execPath,
    [vite, 'preview', '--host', '127.0.0.1', '--port', `${port}`, '--strictPort'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, VITEST: '' }, // the server of the built site is no part of a run of vitest
    },
  )
  const site = `http://127.0.0.1:${port}`
  if (!(await answers(site, () => preview.exitCode !== null))) throw new Error('the built site is not served')
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      response.writeHead(502).end(String(error))
    })
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      preview.kill('SIGTERM')
      if (preview.exitCode === null) {
        await new Promise((done) => {
          preview.once('exit', done)
        })
      }
    },
  }
}

async function answer(site: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === script) {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${watchFaults.toString()})()`)
    return
  }
  const { status, headers, body, isPage } = await ask(`${site}${request.url ?? '/'}`)
  const sent = isPage ? body.toString().replace('<head>', `<head><script src="${script}"></script>`) : body
  response.writeHead(status, headers).end(sent)
}

async function ask(url: string) {
  const answered = await fetch(url, { redirect: 'manual' })
  const passedOn = ['content-type', 'cache-control', 'location'].flatMap((name) => {
    const value = answered.headers.get(name)
    return value === null ? [] : [[name, value]]
  })
  return {
    status: answered.status,
    headers: Object.fromEntries(passedOn) as Record<string, string>,
    body: Buffer.from(await answered.arrayBuffer()),
    isPage: answered.headers.get('content-type')?.startsWith('text/html') ?? false,
  }
}
