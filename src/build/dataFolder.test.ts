import { resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Problem } from '#src/record/problem.ts'
import { dataFolder, printProblem } from './dataFolder.ts'
import { readDataFiles } from './vite/readDataFiles.ts'

const root = resolve(import.meta.dirname, '../..')
const problem: Problem = {
  level: 'error',
  rule: 'references',
  file: 'data/tours.json',
  line: 3,
  column: 5,
  path: 'tours[0].id',
  value: '"data/tours.json"',
  passage: null,
  wrong: { es: 'Ningún movimiento.', en: 'No move is a stop of this tour.' },
  cure: { es: 'Ve data/moves/.', en: 'See data/moves/ and data/schema/tours.schema.json.' },
  copy: null,
}

/** What is printed of it for an editor to copy. */
const copied = (copy: string) =>
  printProblem({ ...problem, copy }, root, 'en')
    .split('\n')
    .at(-1)
    ?.trim()

afterEach(() => vi.unstubAllEnvs())

describe('another folder of data', () => {
  it.each([
    ['', 'data'],
    ['tests/records/small', 'tests/records/small'],
    ['./tests/records/small/', 'tests/records/small'],
    [resolve(root, 'tests/records/small'), 'tests/records/small'],
  ])('set as %j is the folder %s', (named, folder) => {
    vi.stubEnv('DATA_DIR', named)
    expect(dataFolder(root)).toBe(folder)
  })

  it('is read instead of data/, with paths that begin with "data/"', () => {
    vi.stubEnv('DATA_DIR', 'tests/records/obama')
    const record = readDataFiles(root).find(({ path }) => path === 'data/record.json')
    expect(record?.text).toContain('"Barack Obama"')
  })

  it('is in the paths of problems', () => {
    vi.stubEnv('DATA_DIR', 'tests/records/small')
    expect(printProblem(problem, root, 'en')).toMatch(/^tests\/records\/small\/tours\.json:3:5\n/)
    expect(printProblem(problem, root, 'en')).toContain(
      'See tests/records/small/moves/ and data/schema/tours.schema.json.',
    )
    vi.stubEnv('DATA_DIR', '')
    expect(printProblem(problem, root, 'en')).toMatch(/^data\/tours\.json:3:5\n/)
  })

  it('is quoted in commands where it needs to be, and left alone in what is copied into a file', () => {
    vi.stubEnv('DATA_DIR', 'tests/los registros')
    expect(copied('mv -i data/moves/quito.JSON data/moves/quito.json')).toBe(
      "mv -i 'tests/los registros/moves/quito.JSON' 'tests/los registros/moves/quito.json'",
    )
    expect(copied("mv -i 'data/moves/d'\\''Avila 1.JSON' data/a.json")).toBe(
      "mv -i 'tests/los registros/moves/d'\\''Avila 1.JSON' 'tests/los registros/a.json'",
    )
    expect(copied('"label": { "es": "Los data/moves" }')).toBe('"label": { "es": "Los data/moves" }')
  })
})
