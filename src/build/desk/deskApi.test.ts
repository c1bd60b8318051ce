import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { deskApi } from './deskApi.ts'
import { openPreview } from './preview.ts'

const root = resolve(import.meta.dirname, '../../..')
const move = '2025-12-23-quito-noboa'

let data = ''
let server: Server
let origin = ''

beforeAll(async () => {
  server = createServer(deskApi(root, openPreview(root)))
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'desk-data-'))
  cpSync(join(root, 'tests/records/small'), data, { recursive: true })
  vi.stubEnv('DATA_DIR', data)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(data, { recursive: true })
})

describe('the API of the desk', () => {
  it('reads the record: form, moves, articles, and what it knows', async () => {
    const { status, body } = await ask('GET', 'record')
    expect(status).toBe(200)
    expect(body.form.map(({ name }: { name: string }) => name)).toContain('claims')
    expect(body.moves).toContainEqual(expect.objectContaining({ id: move, date: '2025-12-23' }))
    expect(body.articles.map(({ id }: { id: string }) => id)).toEqual(['kast-noboa-carondelet'])
    expect(body.known['sources.publisher'].length).toBeGreaterThan(0)
    expect(body.known['places.country']).toContainEqual({ value: 'EC', label: { es: 'Ecuador', en: 'Ecuador' } })
    expect(body.templates.counterparts.entries).toContainEqual(
      expect.objectContaining({ id: 'daniel-noboa', name: 'Daniel Noboa', country: 'EC' }),
    )
  })

  it('reads a move with its hash, and an article with its paragraphs', async () => {
    const { body } = await ask('GET', `moves/${move}`)
    expect(body.text).toBe(textOf(move))
    expect(body.hash).toMatch(/^[0-9a-f]{64}$/)
    expect((await ask('GET', 'articles/kast-noboa-carondelet')).body.paragraphs[0]).toContain('Noboa')
  })

  it.each(['moves/no-such-move', 'moves/..%2Frecord', 'moves/%2e%2e', 'articles/..%2F..%2Fpackage', 'passwords', ''])(
    'finds nothing at %j',
    async (path) => {
      expect((await ask('GET', path)).status).toBe(404)
    },
  )

  it('finds the problems of a draft in the words of the check, and none of other files that are not its own', async () => {
    const sound = JSON.parse(textOf(move)) as Record<string, unknown>
    writeFileSync(join(data, 'moves/broken.json'), '{')
    expect((await ask('POST', 'check', { id: move, draft: sound })).body.problems).toEqual([])
    const { body } = await ask('POST', 'check', { id: move, draft: { ...sound, kind: 'trip' } })
    expect(body.problems.map(({ file, path }: { file: string; path: string }) => [file, path])).toEqual([
      [`data/moves/${move}.json`, 'kind'],
    ])
  })

  it('lists the warnings that take an editor’s judgement', async () => {
    const sound = JSON.parse(textOf(move)) as Record<string, unknown>
    const { body } = await ask('POST', 'check', { id: move, draft: { ...sound, date: '2025-12-24' } })
    expect(body.problems).toContainEqual(
      expect.objectContaining({ file: `data/moves/${move}.json`, level: 'warning', rule: 'id-date' }),
    )
  })

  it('saves one file, and never over one that changed meanwhile', async () => {
    const before = readdirSync(join(data, 'moves'))
    const { body: opened } = await ask('GET', `moves/${move}`)
    const draft = { ...JSON.parse(opened.text), updated: '2026-01-31' }
    const saved = await ask('PUT', `moves/${move}`, { id: move, draft, base: opened.hash })
    expect(saved.body).toMatchObject({ result: 'saved' })
    expect(textOf(move)).toBe(opened.text.replace(/"updated": "[^"]*"/, '"updated": "2026-01-31"'))
    expect(readdirSync(join(data, 'moves'))).toEqual(before)

    const late = await ask('PUT', `moves/${move}`, { id: move, draft: {}, base: opened.hash })
    expect(late.body).toMatchObject({ result: 'conflict', theirs: saved.body.file })
    expect(textOf(move)).toBe(saved.body.file.text)
  })

  it('shows what is saved without a change as it was, byte for byte', async () => {
    const byHand = textOf(move).replaceAll('\n  ', '\n    ')
    writeFileSync(join(data, `moves/${move}.json`), byHand)
    const { body: opened } = await ask('GET', `moves/${move}`)
    await ask('PUT', `moves/${move}`, { id: move, draft: JSON.parse(opened.text), base: opened.hash })
    expect(textOf(move)).toBe(byHand)
  })

  it.each([
    ['an id that leaves the folder', '../../escaped', '../../escaped'],
    ['another id in the path', 'quito', 'lima'],
    ['capitals', 'Quito', 'Quito'],
  ])('writes nothing for %s', async (_, inPath, id) => {
    const { status } = await ask('PUT', `moves/${encodeURIComponent(inPath)}`, { id, draft: {}, base: null })
    expect(status).toBe(400)
  })

  it.each([{}, { id: 'quito' }, { id: 'quito', draft: [] }, { id: 'quito', draft: {}, base: 1 }, 'quito', null])(
    'refuses the body %j',
    async (body) => {
      expect((await ask('PUT', 'moves/quito', body)).status).toBe(400)
    },
  )

  it('refuses what no page of its own asks', async () => {
    const forged = { id: 'quito', draft: {}, base: null }
    const headers = { origin: 'https://evil.example', 'content-type': 'application/json' }
    expect((await ask('PUT', 'moves/quito', forged, headers)).status).toBe(403)
    expect((await ask('PUT', 'moves/quito', forged, { origin, 'content-type': 'text/plain' })).status).toBe(403)
    expect(readdirSync(join(data, 'moves'))).not.toContain('quito.json')
  })

  it('draws the share picture of a draft that can be shown, and none of one that cannot', async () => {
    const draft = JSON.parse(textOf(move)) as Record<string, unknown>
    expect((await ask('POST', 'preview', { id: move, draft: { ...draft, title: undefined } })).body.preview).toBeNull()
    const { preview } = (await ask('POST', 'preview', { id: move, draft })).body
    const response = await fetch(`${origin}/picture/es?preview=${preview}`)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect((await fetch(`${origin}/picture/es?preview=another`)).status).toBe(404)
  })
})

function textOf(id: string): string {
  return readFileSync(join(data, `moves/${id}.json`), 'utf8')
}

/** The status and the JSON of an answer, as the page of the desk would get it. */
async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { origin, 'content-type': 'application/json' },
) {
  const response = await fetch(`${origin}/${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: JSON.parse(await response.text()) }
}
