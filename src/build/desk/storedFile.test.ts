import type * as nodeFs from 'node:fs'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readStored, saveStored } from './storedFile.ts'

const fs = vi.hoisted(() => ({ failure: null as Error | null }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof nodeFs>()
  const fsyncSync = (file: number) => {
    if (fs.failure) throw fs.failure
    real.fsyncSync(file)
  }
  return { ...real, fsyncSync }
})

let folder = ''
let path = ''
beforeEach(() => {
  fs.failure = null
  folder = mkdtempSync(join(tmpdir(), 'desk-'))
  path = join(folder, 'quito.json')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe(saveStored, () => {
  it('writes a new file, and then over the one that it began with', () => {
    const first = saveStored(path, 'one\n', null)
    expect(first).toMatchObject({ result: 'saved', file: { text: 'one\n' } })
    expect(saveStored(path, 'two\n', hashNow())).toMatchObject({ result: 'saved', file: { text: 'two\n' } })
    expect(readFileSync(path, 'utf8')).toBe('two\n')
    expect(readdirSync(folder)).toEqual(['quito.json'])
  })

  it('writes over no file that changed meanwhile, and shows it', () => {
    saveStored(path, 'one\n', null)
    const base = hashNow()
    writeFileSync(path, 'by hand\n')
    expect(saveStored(path, 'two\n', base)).toMatchObject({ result: 'conflict', theirs: { text: 'by hand\n' } })
    expect(readFileSync(path, 'utf8')).toBe('by hand\n')
  })

  it('writes over no file that came meanwhile, and makes none that was removed', () => {
    writeFileSync(path, 'by hand\n')
    expect(saveStored(path, 'two\n', null)).toMatchObject({ result: 'conflict', theirs: { text: 'by hand\n' } })
    const base = hashNow()
    rmSync(path)
    expect(saveStored(path, 'two\n', base)).toEqual({ result: 'conflict', theirs: null, mine: 'two\n' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('has saved what the file says already, whatever it began with', () => {
    saveStored(path, 'one\n', null)
    const file = { text: 'one\n', hash: hashNow() }
    expect(saveStored(path, 'one\n', null)).toEqual({ result: 'saved', file })
    expect(saveStored(path, 'one\n', 'an older hash')).toEqual({ result: 'saved', file })
  })

  it.each([
    ['ENOSPC', 'diskFull'],
    ['EROFS', 'notAllowed'],
    ['EIO', 'failed'],
  ])('leaves the old file whole and nothing beside it when %s stops it', (code, reason) => {
    saveStored(path, 'one\n', null)
    fs.failure = Object.assign(new Error('stopped'), { code })
    expect(saveStored(path, 'two\n', hashNow())).toEqual({ result: 'failed', reason, detail: 'stopped' })
    expect(readFileSync(path, 'utf8')).toBe('one\n')
    expect(readdirSync(folder)).toEqual(['quito.json'])
  })

  it('says so when the folder is not there', () => {
    expect(saveStored(join(folder, 'moves/quito.json'), 'one\n', null)).toMatchObject({
      result: 'failed',
      reason: 'noFolder',
    })
  })
})

function hashNow(): string {
  return readStored(path)?.hash ?? ''
}
