import { existsSync, mkdirSync, mkdtempSync, readdirSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepFolder, openKeptBuild, removeUnfinished, unfinishedFolder } from './keptBuild.ts'

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

describe(removeUnfinished, () => {
  it('removes what this build and stopped ones left, and nothing of a build that runs', () => {
    const root = mkdtempSync(join(tmpdir(), 'kept-'))
    const own = unfinishedFolder('client')
    const ofId = (id: number) => own.replace(String(process.pid), String(id))
    const stopped = ofId(2 ** 30) // above the highest id that a system gives
    const running = ofId(process.ppid)
    for (const folder of [own, stopped, running]) mkdirSync(join(root, folder), { recursive: true })
    removeUnfinished(root)
    expect([own, stopped, running].map((folder) => existsSync(join(root, folder)))).toEqual([false, false, true])
  })
})
