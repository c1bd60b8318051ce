import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDataFiles } from '#src/build/vite/readDataFiles.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { buildSite } from '../builders/buildSite.ts'
import { withCorrections, withoutRetired } from '../builders/changedMoves.ts'
import { withMoreMoves } from '../builders/moreMoves.ts'
import { timelineOf } from '../builders/timelineOf.ts'

const project = resolve(import.meta.dirname, '../..')
const data = 'test-results/grown/data'
const site = 'test-results/grown/site'
const report = 'test-results/grown/unit.json'

/** Of vitest, as far as it is read here. */
type Report = {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

const ours = readDataFiles(project, 'data')
const ids = ours.flatMap(({ path }) => (path.startsWith('data/moves/') ? [path.slice('data/moves/'.length, -5)] : []))
const retired = new Set(ids.filter((_, at) => at % 9 === 4))
const edited = new Set(ids.filter((_, at) => at % 9 === 7))

describe('our record with fifty more moves, some edited and some retired', () => {
  beforeAll(() => {
    const today = todayOf(ours)
    const changed = withoutRetired(withMoreMoves(withCorrections(ours, edited, today), 50, today), retired)
    rmSync(join(project, data), { recursive: true, force: true })
    for (const { path, text } of changed) {
      const file = join(project, data, relative('data', path))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  })

  it('has what the moves of an editor bring: other people, countries and cities, and ids of which nothing is left', () => {
    const { moves, vocabulary } = timelineOf(readDataFiles(project, data))
    expect(moves).toHaveLength(ids.length - retired.size + 50)
    expect(vocabulary.person).toContain('new-person-3')
    expect(vocabulary.country).toEqual(expect.arrayContaining(['FR', 'JP', 'KE']))
    expect(moves.filter(({ id }) => retired.has(id))).toEqual([])
    expect(edited.size).toBeGreaterThan(0)
    expect(retired.size).toBeGreaterThan(0)
  })

  it('passes npm run data:check', () => {
    expect(run('src/build/commands/runTs.mjs', 'src/build/commands/dataCheck.ts', '--locale=en')).toContain('sound')
  })

  it('is built, and keeps to the budgets of what readers load', () => {
    buildSite({ from: project, to: site, dataDir: data, pictures: 'none' })
    const weighed = JSON.parse(run('node_modules/size-limit/bin.js', '--json')) as { name: string; passed: boolean }[]
    expect(weighed.filter(({ passed }) => !passed)).toEqual([])
    expect(weighed.map(({ name }) => name)).toContain('index of the record')
  })

  it('passes every unit test that reads the record', () => {
    const { failed, files } = unitTests()
    expect(failed).toEqual([])
    expect(files).toEqual(expect.arrayContaining(['tests/data.test.ts', 'tests/search/queries.test.ts']))
  })
})

/** Runs those that import what reads the record, by themselves or through others, as vitest finds them. */
function unitTests() {
  rmSync(join(project, report), { force: true })
  const json = ['--reporter=json', `--outputFile=${report}`]
  let crash = ''
  try {
    run('node_modules/vitest/vitest.mjs', 'related', '--run', 'tests/builders/ourRecord.ts', ...unit, ...json)
  } catch (error) {
    crash = String(error) // also where a test failed, which the report says
  }
  const { testResults } = JSON.parse(readFileSync(join(project, report), 'utf8')) as Report
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => [
    ...(status === 'failed' && assertionResults.length === 0 ? [`${name}: ${message}`] : []),
    ...assertionResults.flatMap(({ fullName, status: own, failureMessages }) =>
      own === 'failed' ? [`${fullName}: ${failureMessages.join('\n')}`] : [],
    ),
  ])
  return {
    failed: failed.length === 0 && crash !== '' ? [crash] : failed,
    files: testResults.map(({ name }) => relative(project, name).replaceAll('\\', '/')),
  }
}

const unit = ['--project', 'logic', '--project', 'journeys']

/** What a command of the project says with the copy as its record. It is no part of this run of vitest. */
function run(...args: string[]): string {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST') && name !== 'NODE_ENV')
  return execFileSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
    env: { ...Object.fromEntries(own), DATA_DIR: data, TEST_DIST: site },
  })
}
