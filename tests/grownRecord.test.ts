import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDataFiles } from '#src/build/vite/readDataFiles.ts'
import { type PublishedRecord, readRecord } from '#src/build/vite/readRecord.ts'
import { today } from '#src/domain/time/dateSpan.ts'
import type { CompiledFile } from '#src/record/compile/compile.ts'
import { withMoreMoves } from './builders/moreMoves.ts'
import { searchOver } from './search/foundFor.ts'
import { queries } from './search/queries.ts'

const project = resolve(import.meta.dirname, '..')
const count = 50
const budgets = JSON.parse(readFileSync(join(project, 'tests/moveBudgets.json'), 'utf8')) as {
  index: Budget
  titles: Budget
  searchPiece: number
}

/** In bytes of brotli. */
type Budget = { base: number; perMove: number }

describe('our record with fifty more moves', () => {
  let root = ''
  let before: PublishedRecord
  let after: PublishedRecord

  beforeAll(() => {
    before = readRecord(project)
    root = mkdtempSync(join(tmpdir(), 'grown-record-'))
    cpSync(join(project, 'data'), join(root, 'data'), { recursive: true })
    for (const { path, text } of withMoreMoves(readDataFiles(root), count, today('UTC'))) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    after = readRecord(root) // throws with every problem that the check finds
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('keeps every move that was there and has the new ones beside them', () => {
    const there = idsOf(before.dataset.moves)
    expect(idsOf(after.dataset.moves)).toEqual(expect.arrayContaining(there))
    expect(new Set(idsOf(after.dataset.moves)).size).toBe(there.length + count)
  })

  it('is compiled and reads back whole, with new people and countries', () => {
    expect(after.compiled.details).toHaveLength(before.compiled.details.length + count)
    expect(idsOf(after.timeline.moves)).toEqual(idsOf(after.dataset.moves))
    expect(after.timeline.vocabulary.person).toContain('new-person-3')
    expect(after.timeline.vocabulary.country).toEqual(expect.arrayContaining(['FR', 'JP', 'KE']))
  })

  it('keeps to the budgets of what readers load', () => {
    const { timeline, titles, search } = after.compiled
    const within = ({ base, perMove }: Budget) => base + perMove * after.dataset.moves.length
    expect(weightOf([timeline])).toBeLessThan(within(budgets.index))
    expect(weightOf(titles.filter(({ path }) => path.includes('.es.')))).toBeLessThan(within(budgets.titles))
    for (const piece of search) expect(weightOf([piece]), piece.path).toBeLessThan(budgets.searchPiece)
  })

  it('finds what the table of queries expects of the moves that were there', async () => {
    const search = await searchOver(readDataFiles(root))
    const missing = queries.filter(([locale, query, hits]) => {
      const found = new Set(search.found(locale, query))
      const { first, has } = search.expected(hits)
      return [...first, ...has].some((id) => !found.has(id))
    })
    expect(missing).toEqual([])
  })
})

function weightOf(files: readonly CompiledFile[]): number {
  return files.reduce((sum, { text }) => sum + brotliCompressSync(text).byteLength, 0)
}

function idsOf(moves: readonly { id: string }[]): string[] {
  return moves.map(({ id }) => id).toSorted()
}
