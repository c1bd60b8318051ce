import { describe, expect, it } from 'vitest'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { moveListEs } from '../texts.es.ts'
import { datedMark, dateMark } from './dateMark.ts'

function wordsOf(mark: typeof dateMark, date: string): string {
  const span = parseDateSpan(date)
  if (!span) throw new RangeError(date)
  const { before, figures, after } = mark(span, 'es', moveListEs.date)
  return [before, figures, after].filter(Boolean).join(' ')
}

describe(dateMark, () => {
  it.each([
    ['2026-03-10', 'mar 10'],
    ['2026-03-15~', 'hacia el 15'],
    ['2026-03-15?', 'quizá el 15'],
    ['2026-03-10/2026-03-12', '10–12'],
    ['2026-02-28/2026-03-02', '28–2 mar'],
    ['2026-03', 'sin día'],
    ['2026', 'sin mes'],
  ])('names %s under its month', (date, words) => {
    expect(wordsOf(dateMark, date)).toBe(words)
  })
})

describe(datedMark, () => {
  it.each([
    ['2026-03-10', '10 mar 2026'],
    ['2026-03-10/2026-03-12', '10–12 mar 2026'],
    ['2026-02-28/2026-03-02', '28 feb – 2 mar 2026'],
    ['2025-12-31/2026-01-02', '31 dic 2025 – 2 ene 2026'],
    ['2026-05', 'may 2026'],
    ['2026-04/2026-05~', 'hacia abr – may 2026'],
    ['2026-05-20~', 'hacia el 20 may 2026'],
    ['2027', '2027'],
    ['2027/2029', '2027–2029'],
  ])('names %s where no month stands above', (date, words) => {
    expect(wordsOf(datedMark, date)).toBe(words)
  })
})
