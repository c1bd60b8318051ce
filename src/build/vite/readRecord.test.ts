import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DataFile } from '#src/record/dataset.ts'
import { aMoveFile, dataFiles } from '../../../tests/builders/dataFiles.ts'
import { readRecord } from './readRecord.ts'

describe(readRecord, () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'record-'))
    write(...dataFiles(aMoveFile()))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function write(...files: DataFile[]) {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }

  it('compiles once as long as no file changes', () => {
    expect(readRecord(root)).toBe(readRecord(root))
    expect(readRecord(root).timeline.moves.map(({ id }) => id)).toEqual(['quito'])
  })

  it('compiles again after an edit', () => {
    const before = readRecord(root)
    write(aMoveFile({ updated: '2026-02-01' }))
    expect(before.timeline.updated).toBe('2026-01-10')
    expect(readRecord(root).timeline.updated).toBe('2026-02-01')
  })

  it('throws for data with a problem, with its message', () => {
    write(aMoveFile({ kind: 'vist' }))
    expect(() => readRecord(root)).toThrow(/field: kind/)
  })
})
