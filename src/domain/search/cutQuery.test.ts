import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../../tests/builders/arbitraries.ts'
import { withoutPeriod, withoutWords } from './cutQuery.ts'
import { parseQuery } from './parseQuery.ts'
import { everyYear, type IsPeriod } from './readPeriod.ts'

const isPeriod: IsPeriod = (year) => year === 2026

describe(withoutPeriod, () => {
  it.each([
    ['Fils-Aimé marzo 2026', 'Fils-Aimé'],
    ['2026 "corredor huma', '"corredor huma'],
    ['carondelet 12/2025 -«Casa Rosada»', 'carondelet -«Casa Rosada»'],
    ['marzo "casa" de 2026 Lima', '"casa" Lima'],
    ['2026', ''],
    ['Lima', 'Lima'],
    ['en marzo de 2026 -peru', '-peru'],
    ['marzo 2026 2025', '"2025"'],
    ['2026 abril 2025 lima', '"abril" "2025" lima'],
  ])('leaves of %j the rest as typed', (query, rest) => {
    expect(withoutPeriod(query, everyYear)).toBe(rest)
  })

  it('takes a year in which the record has no move for a word', () => {
    expect(withoutPeriod('tratado 1904 marzo 2026', isPeriod)).toBe('tratado 1904')
    expect(withoutWords('tratado 1904 2026', isPeriod)).toBe('2026')
    expect(withoutPeriod('1904 2026', isPeriod)).toBe('1904')
  })

  it('changes nothing else that any query asks for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { words, excluded } = parseQuery(`lima 2026 ${text}`)
        const rest = parseQuery(withoutPeriod(`lima 2026 ${text}`, everyYear))
        expect(rest.period).toBeNull()
        expect(rest.excluded).toEqual(excluded)
        for (const word of rest.words) expect(words).toContain(word)
      }),
    )
  })
})

describe(withoutWords, () => {
  it.each([
    ['noboa 2025 -quito', '2025 -quito'],
    ['daniel de noboa', ''],
    ['-quito Noboa marzo de 2026', '-quito marzo de 2026'],
    ['2026 2025', '2026'],
    ['noboa -"Casa  Rosada', '-"Casa  Rosada'],
  ])('leaves of %j what the words did not ask for', (query, rest) => {
    expect(withoutWords(query, everyYear)).toBe(rest)
  })

  it('leaves the period and the exclusions of any query', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { period, excluded } = parseQuery(text)
        expect(parseQuery(withoutWords(text, everyYear))).toMatchObject({ period, excluded, words: [] })
      }),
    )
  })
})
