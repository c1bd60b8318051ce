import { existsSync, mkdirSync, mkdtempSync, readdirSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepFolder, openKeptBuild } from './keptBuild.ts'

describe(openKeptBuild, () => {
  it('keeps what was made with the code of the last builds, and removes what is older', () => {
    const root = mkdtempSync(join(tmpdir(), 'kept-'))
    for (const [at, key] of ['a', 'b', 'c', 'd'].entries()) {
      const { folder } = openKeptBuild(root, 'site', key)
      utimesSync(folder, at, at)
    }
    const { folder, prune } = openKeptBuild(root, 'site', 'a')
    prune()
    expect(readdirSync(join(folder, '..')).toSorted()).toEqual(['a', 'c', 'd'])
  })
})

describe(keepFolder, () => {
  it('leaves the folder of a build that was first', () => {
    const root = mkdtempSync(join(tmpdir(), 'kept-'))
    const [first, second, kept] = ['first', 'second', 'kept'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ]
    for (const folder of [first, second]) mkdirSync(join(folder, folder === first ? 'one' : 'two'), { recursive: true })
    keepFolder(first, kept)
    keepFolder(second, kept)
    expect(readdirSync(kept)).toEqual(['one'])
    expect(existsSync(second)).toBe(false)
  })
})
