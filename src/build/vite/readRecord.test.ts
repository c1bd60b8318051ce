import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DataFile } from '#src/record/dataset.ts'
import { aMoveFile, dataFiles } from '../../../tests/builders/dataFiles.ts'
import { type PublishedRecord, readRecord } from './readRecord.ts'

const titles = ({ timeline }: PublishedRecord) => timeline.moves.map(({ title }) => title.es)

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

  it('has drafts where they are asked for, each marked as one', () => {
    write(aMoveFile({ id: 'lima', state: 'draft' }))
    expect(titles(readRecord(root))).toEqual(['Quito'])
    expect(titles(readRecord(root, { drafts: true }))).toEqual(['[Borrador] Lima', 'Quito'])
    expect(titles(readRecord(root))).toEqual(['Quito'])
  })

  it('throws for data with a problem, with its message', () => {
    write(aMoveFile({ kind: 'vist' }))
    expect(() => readRecord(root)).toThrow(/field: kind/)
  })
})
