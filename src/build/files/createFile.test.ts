import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createFile } from './createFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'create-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe(createFile, () => {
  it('makes the folder, and leaves nothing but the file', () => {
    createFile(join(folder, 'moves', 'a.json'), 'one')
    expect(readdirSync(join(folder, 'moves'))).toEqual(['a.json'])
    expect(readFileSync(join(folder, 'moves', 'a.json'), 'utf8')).toBe('one')
  })

  it('never writes over a file', () => {
    createFile(join(folder, 'b.json'), 'one')
    expect(() => createFile(join(folder, 'b.json'), 'two')).toThrow('EEXIST')
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('one')
    expect(readdirSync(folder).filter((name) => name.startsWith('b.json'))).toEqual(['b.json'])
  })
})
