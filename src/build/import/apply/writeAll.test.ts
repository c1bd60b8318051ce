import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HalfWritten, writeAll } from './writeAll.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const files = [
  { path: 'moves/a.json', text: 'A', before: null },
  { path: 'tours.json', text: 'new', before: 'old' },
  { path: 'moves/b.json', text: 'B', before: null },
]

/** A folder with a list and a file that the import does not touch. */
function aFolder(list = 'old'): string {
  const folder = join(root, 'data')
  mkdirSync(folder)
  writeFileSync(join(folder, 'tours.json'), list)
  writeFileSync(join(folder, 'record.json'), 'record')
  return folder
}

function held(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(names.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'utf8')]))
}

describe(writeAll, () => {
  it('writes new files and replaces others, and leaves nothing else', () => {
    const folder = aFolder()
    writeAll(folder, files)
    expect(held(folder)).toEqual({ 'a.json': 'A', 'b.json': 'B', 'tours.json': 'new', 'record.json': 'record' })
    expect(readdirSync(folder).toSorted()).toEqual(['moves', 'record.json', 'tours.json'])
  })

  it('makes the folder where there is none', () => {
    const folder = join(root, 'new', 'data')
    writeAll(folder, [{ path: 'moves/a.json', text: 'A', before: null }])
    expect(held(folder)).toEqual({ 'a.json': 'A' })
  })

  it('leaves nothing when the disk is full half-way', () => {
    const folder = aFolder()
    let count = 0
    const full: typeof writeFileSync = (path, text) => {
      count += 1
      if (count === 3) throw new Error('ENOSPC: no space left on device')
      writeFileSync(path, text)
    }
    expect(() => writeAll(folder, files, full)).toThrow('ENOSPC')
    expect(held(folder)).toEqual({ 'tours.json': 'old', 'record.json': 'record' })
    expect(readdirSync(folder)).toHaveLength(2)
    expect(() => writeAll(join(root, 'new'), files, full)).toThrow('is not as it was')
    expect(existsSync(join(root, 'new'))).toBe(false)
  })

  it.each([
    ['was there already', 'moves/b.json', 'mine'],
    ['was changed meanwhile', 'tours.json', 'edited'],
  ])('takes everything back when a file %s', (_what, path, text) => {
    const folder = aFolder()
    mkdirSync(join(folder, 'moves'))
    writeFileSync(join(folder, path), text)
    const before = held(folder)
    expect(() => writeAll(folder, files)).toThrow('is not as it was when the import began; nothing was written')
    expect(held(folder)).toEqual(before)
  })

  it('leaves what it replaced on disk when it cannot be taken back', () => {
    const folder = aFolder()
    const removing = {
      path: 'moves/b.json',
      text: 'B',
      get before() {
        rmSync(join(folder, 'tours.json')) // what another program may do meanwhile
        return 'B before'
      },
    }
    expect(() => writeAll(folder, [...files.slice(0, 2), removing])).toThrow(HalfWritten)
    expect(held(folder)).toMatchObject({ '1-before': 'old' })
  })
})
