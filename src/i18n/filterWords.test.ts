import { beforeAll, describe, expect, it } from 'vitest'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { aMove, aTimeline } from '../../tests/builders/timeline.ts'
import { loadTexts } from './defineTexts.ts'
import { filterInWords } from './filterWords.ts'
import { facetLabels } from './labels.ts'

const timeline = aTimeline([aMove({ countries: ['EC'] })], {
  occasions: [
    {
      id: 'fair',
      label: { es: 'Feria', en: 'Fair' },
      inSentence: { es: 'la feria', en: 'the fair' },
      highlight: null,
    },
  ],
  countries: [
    { code: 'EC', name: { es: 'Ecuador', en: 'Ecuador' } },
    { code: 'HN', name: { es: 'Honduras', en: 'Honduras' } },
    { code: 'US', name: { es: 'Estados Unidos', en: 'United States' } },
  ],
})

function wordsOf(changes: Partial<Filter>, locale: Locale): string {
  return filterInWords({ ...noFilter, ...changes }, facetLabels(timeline, locale), locale)
}

beforeAll(() => loadTexts('en'))

describe(filterInWords, () => {
  it.each<[Partial<Filter>, string, string]>([
    [{ country: ['US'] }, 'País: Estados Unidos', 'Country: United States'],
    [{ country: ['EC', 'US'] }, 'País: Ecuador o Estados Unidos', 'Country: Ecuador or United States'],
    [
      { country: ['US', 'EC', 'HN'] },
      'País: Estados Unidos, Ecuador u Honduras',
      'Country: United States, Ecuador or Honduras',
    ],
    [{ country: ['XX'] }, 'País: XX', 'Country: XX'],
    [{ pair: ['security_trade'] }, 'Temas juntos: security + trade', 'Themes together: security + trade'],
    [{ from: '2026-03', to: '2026-03' }, 'Periodo: marzo de 2026 – marzo de 2026', 'Period: March 2026 – March 2026'],
    [{ from: '2025-12-23' }, 'Periodo: 23 de diciembre de 2025 – El final', 'Period: 23 December 2025 – The end'],
    [{ to: '2026-02' }, 'Periodo: El comienzo – febrero de 2026', 'Period: The beginning – February 2026'],
    [{ occasion: ['fair'] }, 'Ocasión: Feria', 'Occasion: Fair'],
    [{ occasion: ['!fair'], theme: ['trade'] }, 'Tema: trade; Sin la feria', 'Theme: trade; Without the fair'],
    [{ query: ' quito  ' }, '«quito»', '“quito”'],
    [
      { query: 'lima', from: '2026-01', phase: ['president'], theme: ['trade'] },
      'Tema: trade; Etapa: Presidente; Periodo: enero de 2026 – El final; «lima»',
      'Theme: trade; Phase: President; Period: January 2026 – The end; “lima”',
    ],
  ])('says %j in both languages', (filter, es, en) => {
    expect([wordsOf(filter, 'es'), wordsOf(filter, 'en')]).toEqual([es, en])
  })

  it.each([{}, { query: '  ' }, { query: '…' }])('says nothing where nothing is asked: %j', (filter) => {
    expect([wordsOf(filter, 'es'), wordsOf(filter, 'en')]).toEqual(['', ''])
  })
})
