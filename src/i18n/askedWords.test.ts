import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/selection/filter.ts'
import { aMove, aTimeline } from '../../tests/builders/timeline.ts'
import { askedInWords } from './askedWords.ts'
import { facetLabels } from './labels.ts'

const timeline = aTimeline([aMove({ countries: ['EC'] })], {
  countries: [
    { code: 'EC', name: { es: 'Ecuador', en: 'Ecuador' } },
    { code: 'US', name: { es: 'Estados Unidos', en: 'United States' } },
  ],
})

describe(askedInWords, () => {
  it.each([
    [{}, 'País: Ecuador'],
    [{ country: ['EC', 'US'], theme: ['trade'] }, 'Tema: trade; País: Ecuador'],
    [{ country: ['US'], theme: ['trade'] }, 'País: Ecuador; Tema: trade; País: Estados Unidos'],
  ] as const)('names Ecuador, whose page it is, and the choice %j', (choice, expected) => {
    const filter = { ...noFilter, ...choice }
    expect(askedInWords({ country: ['EC'] }, filter, facetLabels(timeline, 'es'), 'es')).toBe(expected)
  })
})
