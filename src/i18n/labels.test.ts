import { describe, expect, it } from 'vitest'
import { facetIds } from '#src/domain/selection/filter.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { texts } from '../../tests/builders/dataFiles.ts'
import { aMove, aTimeline } from '../../tests/builders/timeline.ts'
import { loadTexts } from './defineTexts.ts'
import { facetLabels, nameInWords, placeInWords } from './labels.ts'

await loadTexts('en')

const ecuador = { code: 'EC', name: { es: 'Ecuador', en: 'Ecuador' } }
const spain = { code: 'ES', name: { es: 'España', en: 'Spain' } }
const timeline = aTimeline([aMove()], { countries: [ecuador, spain] })
const es = facetLabels(timeline, 'es')
const en = facetLabels(timeline, 'en')

const quito = { country: 'EC', city: texts('Quito') }
const brussels = { country: 'BE', city: { es: 'Bruselas', en: 'Brussels' } }

describe(facetLabels, () => {
  it.each(localeIds)('have a name for every value of every facet in %s', (locale) => {
    const labels = facetLabels(timeline, locale)
    for (const facet of facetIds) {
      expect([...labels[facet].keys()].toSorted()).toEqual(timeline.vocabulary[facet].toSorted())
      for (const label of labels[facet].values()) expect(label).not.toBe('')
    }
  })

  it('speak the language', () => {
    expect([es.country.get('ES'), en.country.get('ES')]).toEqual(['España', 'Spain'])
    expect([es.kind.get('visit'), en.kind.get('visit')]).toEqual(['Visita', 'Visit'])
    expect([es.person.get('daniel-noboa'), en.person.get('daniel-noboa')]).toEqual(['Daniel Noboa', 'Daniel Noboa'])
  })
})

describe(placeInWords, () => {
  it.each([
    [[quito], 'Quito', 'Quito'],
    [[quito, brussels], 'Quito y Bruselas', 'Quito and Brussels'],
    [[quito, quito], 'Quito', 'Quito'],
    [[{ country: 'ES', city: null }], 'España', 'Spain'],
    [[{ country: 'XX', city: null }], 'XX', 'XX'], // a country that the record does not name
    [[], '', ''],
  ])('of %j is "%s" and "%s"', (stops, inSpanish, inEnglish) => {
    const move = aMove({ stops })
    expect([placeInWords(move, es, 'es'), placeInWords(move, en, 'en')]).toEqual([inSpanish, inEnglish])
  })
})

describe(nameInWords, () => {
  const move = aMove({ title: { es: 'Reunión con Noboa', en: 'Meeting with Noboa' }, themes: ['trade', 'security'] })

  it('says date, title, kind, place, themes and position', () => {
    expect(nameInWords(move, es, 'es', '2 de 5')).toBe(
      '23 de diciembre de 2025. Reunión con Noboa. Visita. Quito. trade, security. 2 de 5',
    )
    expect(nameInWords(move, en, 'en', '2 of 5')).toBe(
      '23 December 2025. Meeting with Noboa. Visit. Quito. trade, security. 2 of 5',
    )
  })

  it('says what did not take place, and leaves out what there is not', () => {
    expect(nameInWords({ ...move, status: 'cancelled', stops: [] }, es, 'es', '')).toBe(
      '23 de diciembre de 2025. Reunión con Noboa. Cancelado. Visita. trade, security',
    )
  })
})
