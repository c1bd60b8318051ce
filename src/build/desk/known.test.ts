import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/builders/checkedDataset.ts'
import { aCounterpart, aMoveFile, aSource, texts } from '#tests/builders/dataFiles.ts'
import { knownOf, templatesOf } from './known.ts'

const dataset = datasetOf(
  aMoveFile({ id: 'quito', sources: [aSource({ publisher: 'El País' })] }),
  aMoveFile({
    id: 'lima',
    date: '2026-01-07',
    places: [{ country: 'PE', city: texts('Lima') }],
    counterparts: [aCounterpart({ role: texts('Former president') })],
    sources: [aSource({ url: 'https://example.org/b' }), aSource({ id: 'b', url: 'https://example.org/c' })],
  }),
)

describe(knownOf, () => {
  const known = knownOf(dataset)

  it('lists texts that stand in moves, each once and in the order of the alphabet', () => {
    expect(known['sources.publisher']?.map(({ value }) => value)).toEqual(['EFE', 'El País'])
    expect(known['places.city.es']?.map(({ value }) => value)).toEqual(['Lima', 'Quito'])
  })

  it('names what ids and codes stand for', () => {
    expect(known['counterparts.id']).toEqual([{ value: 'daniel-noboa', label: texts('Daniel Noboa') }])
    expect(known.concerns).toContainEqual({ value: 'PE', label: { es: 'Perú', en: 'Peru' } })
    expect(known.themes?.[0]?.value).toBe(dataset.themes[0]?.id)
  })
})

describe(templatesOf, () => {
  const { places, counterparts, sources } = templatesOf(dataset)

  it('has a person as in the latest move, and a city with its country and coordinates', () => {
    expect(counterparts?.entries).toMatchObject([{ id: 'daniel-noboa', role: texts('Former president') }])
    expect(places?.entries).toEqual([
      { country: 'PE', city: texts('Lima') },
      { country: 'EC', city: texts('Quito'), coordinates: [-78.5123, -0.2201] },
    ])
  })

  it('has of a publisher only what is the same for all its pages', () => {
    expect(sources?.entries).toEqual([
      { publisher: 'EFE', language: 'es' },
      { publisher: 'El País', language: 'es' },
    ])
  })
})
