import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { hostileRuns } from './builders/hostile.ts'

const project = resolve(import.meta.dirname, '..')

it('makes more than ten thousand hostile cases, each number of which a property uses', () => {
  const runs = Object.values(hostileRuns)
  expect(runs.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10_000)
  const tests = ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.test\.tsx?$/.test(path))
      .map((path) => readFileSync(join(project, folder, path), 'utf8')),
  )
  for (const name of Object.keys(hostileRuns)) {
    expect(
      tests.some((text) => text.includes(`numRuns: hostileRuns.${name}`)),
      name,
    ).toBe(true)
  }
})
