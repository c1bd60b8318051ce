import { expect, it } from 'vitest'
import { texts } from '#tests/builders/texts.ts'
import { correctionDays } from './correctionDays.ts'

function corrected(date: string, move: string, note: string) {
  return { date, move, note: texts(note) }
}

it('names each day and each entry of a day once', () => {
  const corrections = [
    corrected('2026-12-01', 'quito', 'a'),
    corrected('2026-12-01', 'lima', 'b'),
    corrected('2026-12-01', 'quito', 'c'),
    corrected('2026-11-30', 'quito', 'd'),
  ]
  expect(correctionDays(corrections)).toEqual([
    {
      date: '2026-12-01',
      entries: [
        { move: 'quito', notes: [texts('a'), texts('c')] },
        { move: 'lima', notes: [texts('b')] },
      ],
    },
    { date: '2026-11-30', entries: [{ move: 'quito', notes: [texts('d')] }] },
  ])
})
