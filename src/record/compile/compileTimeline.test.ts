import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aCounterpart, aMoveFile, aSource, dataFiles, texts } from '../../../tests/builders/dataFiles.ts'
import { checkDataset } from '../check/checkDataset.ts'
import { countriesOf } from '../fields/derived.ts'
import { formatProblem } from '../problem.ts'
import type { MoveFile } from '../schema.ts'
import { compileTimeline } from './compileTimeline.ts'

const quito = { country: 'EC', city: texts('Quito') }

function compiled(...changes: Parameters<typeof aMoveFile>[0][]) {
  const { dataset, problems } = checkDataset(
    dataFiles(...changes.map((change) => aMoveFile(change))),
    toDay('2026-08-01'),
  )
  if (!dataset) throw new Error(problems.map((problem) => formatProblem(problem, 'en')).join('\n'))
  return compileTimeline(dataset, [])
}

describe(compileTimeline, () => {
  it('has each country, person, city and source once, and moves name them by position', () => {
    const file = compiled(
      { id: 'a', places: [quito], sources: [aSource({ url: 'https://example.org/1' })] },
      { id: 'b', places: [quito, { country: 'PE' }], sources: [aSource({ url: 'https://example.org/1' })] },
    )
    expect(file).toMatchObject({
      countries: [{ code: 'EC' }, { code: 'PE', name: { es: 'Perú', en: 'Peru' } }],
      people: [{ id: 'daniel-noboa' }],
      cities: [{ country: 'EC', name: texts('Quito') }],
    })
    expect(file.moves).toMatchObject({
      stops: [[0], [0, -2]], // a country without a city counts from -1
      people: [[0], [0]],
      countries: [[0], [0, 1]],
      sources: [[0], [0]],
    })
  })

  it('tells cities of one name in two countries apart', () => {
    const { cities } = compiled(
      { id: 'a', places: [quito] },
      { id: 'b', places: [{ country: 'PE', city: texts('Quito') }] },
    )
    expect(cities.map(({ country }) => country).toSorted()).toEqual(['EC', 'PE'])
  })

  it('puts a city in the middle of its places, and nowhere when none has a point', () => {
    const palace: MoveFile['places'][number] = { ...quito, coordinates: [-78.51, -0.22] }
    const airport: MoveFile['places'][number] = { ...quito, coordinates: [-78.41, -0.16] }
    const lima = { country: 'PE', city: texts('Lima') }
    const { cities } = compiled({ id: 'a', places: [palace, lima] }, { id: 'b', places: [airport, quito] })
    expect(cities).toEqual([
      { country: 'PE', name: texts('Lima'), at: null },
      { country: 'EC', name: texts('Quito'), at: [-78.46, -0.19] },
    ])
  })

  it('tells the roles of a person in order of time, each where it begins', () => {
    const { people } = compiled(
      { id: 'a', date: '2026-01-24', counterparts: inRole('president-elect') },
      { id: 'b', date: '2026-03-10', counterparts: inRole('president') },
      { id: 'c', date: '2026-03-11', counterparts: inRole('president') },
    )
    expect(people[0]?.roles).toEqual([
      { text: texts('president-elect'), since: '2026-01-24' },
      { text: texts('president'), since: '2026-03-10' },
    ])
  })

  it('names the row in which a postponed move was made good, and -1 for none', () => {
    const { moves } = compiled(
      { id: 'a', status: 'postponed', postponedTo: 'c' },
      { id: 'b' },
      { id: 'c', date: '2026-01-15', updated: '2026-02-01' },
    )
    expect(moves.id).toEqual(['a', 'b', 'c'])
    expect(moves.postponedTo).toEqual([2, -1, -1])
  })

  it('lists people by name as Spanish sorts it', () => {
    const people = ['Zoila', 'Óscar', 'Oriana', 'Ñusta', 'Nuria'].map((name, index) =>
      aCounterpart({ id: `p${index}`, name }),
    )
    expect(compiled({ counterparts: people }).people.map(({ name }) => name)).toEqual([
      'Nuria',
      'Ñusta',
      'Oriana',
      'Óscar',
      'Zoila',
    ])
  })

  it('gives no country to who speaks for several, nor to the move by him', () => {
    const { people, countries } = compiled({ counterparts: [aCounterpart({ country: undefined })], places: [] })
    expect([people[0]?.country, countries]).toEqual([null, []])
  })

  it('was updated when its latest entry was, and on the first day of the record when there is none', () => {
    expect(compiled({ id: 'a', updated: '2026-02-01' }, { id: 'b', updated: '2026-01-31' }).updated).toBe('2026-02-01')
    expect(compiled().updated).toBe('2025-12-14')
  })
})

describe(countriesOf, () => {
  it('joins places, counterparts and what it concerns: each once, in the order of codes', () => {
    const move = {
      places: [{ country: 'PE' }, { country: 'EC' }],
      counterparts: [{ country: 'EC' }, { country: 'AR' }],
      concerns: ['VE', 'AR'],
    }
    expect(countriesOf(move as MoveFile)).toEqual(['AR', 'EC', 'PE', 'VE'])
  })
})

function inRole(role: string) {
  return [aCounterpart({ role: texts(role) })]
}
