import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAddress } from './readAddress.ts'

const asked: string[] = []
let server: Server
let root = ''

/** What the server answers, by path. */
const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.writeHead(200, { etag: '"v1"' }).end('page'),
  '/dated': (_, response) => response.writeHead(200, { 'last-modified': 'Tue, 10 Mar 2026 00:00:00 GMT' }).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/moved-twice': (_, response) => response.writeHead(308, { location: '/moved' }).end(),
  '/for-now': (_, response) => response.writeHead(302, { location: '/moved' }).end(),
  '/moved-for-now': (_, response) => response.writeHead(301, { location: '/for-now' }).end(),
  '/circle': (_, response) => response.writeHead(301, { location: '/circle' }).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/silent': () => undefined, // never answers
  '/cut': ({ socket }) => socket.destroy(),
}

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    asked.push(`${request.method} ${request.url}`)
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const read = (path: string) => readAddress(`${root}${path}`, { timeout: 5_000 })

describe(readAddress, () => {
  it('says what version of a page there is, asking for its head alone', async () => {
    asked.length = 0
    expect(await read('/page')).toEqual({ status: 200, movedTo: null, version: '"v1"', fault: null })
    expect(await read('/dated')).toMatchObject({ version: 'Tue, 10 Mar 2026 00:00:00 GMT' })
    expect(asked).toEqual(['HEAD /page', 'HEAD /dated'])
  })

  it.each([
    ['/moved', '/page'],
    ['/moved-twice', '/page'],
    ['/moved-for-now', '/for-now'],
    ['/for-now', null],
  ])('says where a page has moved for good: %s to %s', async (from, to) => {
    expect(await read(from)).toMatchObject({ status: 200, movedTo: to && `${root}${to}` })
  })

  it.each([
    ['/gone', 404],
    ['/broken', 500],
    ['/no-head', 200],
  ])('asks for the whole of %s where the head is refused', async (path, status) => {
    asked.length = 0
    expect(await read(path)).toMatchObject({ status, fault: null })
    expect(asked).toEqual([`HEAD ${path}`, `GET ${path}`])
  })

  it('gives up on redirects without end', async () => {
    expect(await read('/circle')).toMatchObject({ status: null, fault: 'redirects' })
  })

  it('gives up on a server that does not answer', async () => {
    const answer = await readAddress(`${root}/silent`, { timeout: 50 })
    expect(answer).toEqual({ status: null, movedTo: null, version: null, fault: 'timeout' })
  })

  it('says why no answer came', async () => {
    const answer = await read('/cut')
    expect(answer).toMatchObject({ status: null, fault: expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/) })
  })
})
