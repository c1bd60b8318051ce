import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MoveFile } from '#src/record/schema.ts'
import { aMoveFile, aSource } from '../../../tests/builders/dataFiles.ts'
import { checkSources } from './checkSources.ts'
import { keepReport, readReport } from './keptReport.ts'
import type { ReportRow } from './report.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function fileWith(text: string): string {
  const path = join(folder, 'list')
  writeFileSync(path, text)
  return path
}

/** The record of one move that cites these addresses; the first has an archived copy where one is given. */
function recordOf(urls: readonly string[], archive?: string) {
  const sources = urls.map((url, at) => aSource({ id: at === 0 ? 'efe' : `s${at}`, url, ...(at === 0 && { archive }) }))
  return { moves: [JSON.parse(aMoveFile({ sources }).text) as MoveFile], articles: [] }
}

const hosts = ['https://a.org/1', 'https://b.org/1', 'https://c.org/1', 'https://d.org/1']

async function run(
  args: readonly string[],
  dataset: Parameters<typeof checkSources>[1] = recordOf(hosts, 'https://e.org/1'),
) {
  const [out, error]: [string[], string[]] = [[], []]
  const output = {
    out: (text: string) => void out.push(text),
    error: (text: string) => void error.push(text),
    keep: (rows: readonly ReportRow[]) => void keepReport(folder, '2026-12-01', rows),
  }
  return { code: await checkSources(args, dataset, output), out: out.join(''), error: error.join('') }
}

const list = [
  '# made elsewhere',
  '200 https://a.org/1',
  '301 https://b.org/1 https://b.org/new',
  '404 https://c.org/1',
  '503 https://d.org/1',
  '',
].join('\r\n')

describe(checkSources, () => {
  it('leaves what it knew alone where the record cannot be read', async () => {
    const state = fileWith('{ "pages": { "https://a.org/1": "v1" } }')
    const { code, out, error } = await run([`--state=${state}`, '--locale=en'], null)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain('record.json is missing or cannot be read')
    expect(readFileSync(state, 'utf8')).toContain('v1')
  })

  it('reports from a list what is gone, moved and not known, and fails for none of it', async () => {
    const { code, out } = await run([`--offline=${fileWith(list)}`, '--locale=en'])
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'Gone:',
      '  https://c.org/1 (404)',
      '    data/moves/quito.json',
      '',
      'Moved:',
      '  https://b.org/1 (301, now at https://b.org/new)',
      '    data/moves/quito.json',
      '',
      'Could not be read; whether they exist is not known:',
      '  https://d.org/1 (503)',
      '    data/moves/quito.json',
      '  https://e.org/1 (not in the list)',
      '    data/moves/quito.json',
      '',
      'Addresses: 5. Gone: 1. Moved: 1. Changed: 0. Not read: 2. As before: 1.',
      '',
    ])
  })

  it('keeps what is gone, moved or changed, with the day, and nothing for a wrong argument', async () => {
    expect(readReport(folder)).toBeNull()
    await run(['--colour=red'])
    expect(readReport(folder)).toBeNull()
    await run([`--offline=${fileWith(list)}`])
    const files = ['data/moves/quito.json']
    expect(readReport(folder)).toEqual({
      checked: '2026-12-01',
      addresses: [
        { url: 'https://b.org/1', verdict: 'moved', movedTo: 'https://b.org/new', files },
        { url: 'https://c.org/1', verdict: 'dead', movedTo: null, files },
      ],
    })
  })

  it('reports in Spanish, and as JSON', async () => {
    const path = fileWith(list)
    expect((await run([`--offline=${path}`, '--locale=es'])).out).toContain('Ya no existen:\n  https://c.org/1 (404)')
    const json: unknown = JSON.parse((await run([`--offline=${path}`, '--json'])).out)
    expect(json).toMatchObject({
      counts: { dead: 1, moved: 1, changed: 0, unread: 2, alive: 1 },
      addresses: [
        { url: 'https://a.org/1', verdict: 'alive', status: 200 },
        { movedTo: 'https://b.org/new' },
        {},
        {},
        {},
      ],
    })
  })

  it.each([
    [['--colour=red'], '--colour'],
    [['--hosts=0'], '--hosts=0'],
    [['--timeout=0'], '--timeout=0'],
    [['--pause=soon'], '--pause=soon'],
    [['--locale=fr'], '--locale=fr'],
    [['--offline=/nowhere/list'], '/nowhere/list'],
  ])('refuses %j', async (args, words) => {
    const { code, out, error } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(words)
  })

  it('names the line of a list, and the file of an earlier check, that cannot be read', async () => {
    expect(await run([`--offline=${fileWith('200 https://a.org/1\nhello')}`])).toMatchObject({
      code: 2,
      error: expect.stringContaining('line 2: hello'),
    })
    for (const text of ['{', '[]', '{"pages":7}']) {
      // oxlint-disable-next-line no-await-in-loop -- each writes the file that the other reads
      expect(await run([`--state=${fileWith(text)}`, '--offline=/nowhere'])).toMatchObject({ code: 2 })
    }
  })

  it('tells what changed since the last check, whose versions it keeps', async () => {
    let version = '"1"'
    const server = createServer((_, response) => response.writeHead(200, { etag: version }).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const args = [`--state=${join(folder, 'state.json')}`, '--pause=0', '--locale=en']
    const summaries: string[] = []
    const check = async () => summaries.push((await run(args, recordOf([url]))).out.split('\n').at(-2) ?? '')
    await check()
    await check()
    version = '"2"'
    await check()
    server.closeAllConnections()
    server.close()
    expect(summaries.map((summary) => /Changed: (\d)/.exec(summary)?.[1])).toEqual(['0', '0', '1'])
    expect(JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'))).toEqual({ pages: { [url]: '"2"' } })
  })
})
