import { describe, expect, it } from 'vitest'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { moveListEs } from '../texts.es.ts'
import { dateMark } from './dateMark.ts'

function wordsOf(date: string): string {
  const span = parseDateSpan(date)
  if (!span) throw new RangeError(date)
  const { before, figures, after } = dateMark(span, 'es', moveListEs.date)
  return [before + figures, after].filter(Boolean).join(' ')
}

describe(dateMark, () => {
  it.each([
    ['2026-03-10', 'mar\u00a010'],
    ['2026-03-15~', 'hacia el 15'],
    ['2026-03-15?', 'quizá el 15'],
    ['2026-03-10/2026-03-12', '10–12'],
    ['2026-02-28/2026-03-02', '28–2 mar'],
    ['2026-03', 'sin día'],
    ['2026', 'sin mes'],
  ])('names %s under its month', (date, words) => {
    expect(wordsOf(date)).toBe(words)
  })
})
