import { describe, expect, it } from 'vitest'
import { aRecordFile } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'
import { aRecordEntry } from '../../../../../tests/builders/record.ts'

const file = 'data/record.json'
const { home } = aRecordEntry
const capitalAt = (...coordinates: number[]) => ({ ...home, capital: { ...home.capital, coordinates } })

describe('home', () => {
  it.each([
    ['UK', 'Write "GB"'],
    ['XX', 'ISO 3166-1'],
  ])('is a country that there is, unlike %s', (country, cure) => {
    expect(problemsOf(aRecordFile({ home: { ...home, country } }))).toEqual([
      problemAt(file, 'home.country', country, 'no country', cure),
    ])
  })

  it.each([
    [[-33.44, -70.65], 'swapped: write [-70.65, -33.44]'],
    [[-58.38, -34.6], 'Look up the point again'],
  ])('has its capital within its borders, not at %j', (coordinates, cure) => {
    expect(problemsOf(aRecordFile({ home: capitalAt(...coordinates) }))).toEqual([
      problemAt(file, 'home.capital.coordinates', coordinates, 'outside Chile', cure),
    ])
  })

  it('may have its capital in a country that crosses the antimeridian', () => {
    const washington = { ...capitalAt(-77.04, 38.9), country: 'US' }
    expect(problemsOf(aRecordFile({ home: washington }))).toEqual([])
    const tokyo = { ...capitalAt(139.69, 35.69), country: 'US' }
    expect(problemsOf(aRecordFile({ home: tokyo }))).toMatchObject([{ path: 'home.capital.coordinates' }])
  })

  it.each([
    ['America/Santigo', 'Write "America/Santiago"'],
    ['Chilean time', 'Look up'],
  ])('has a time zone of the IANA database, unlike %s', (timeZone, cure) => {
    expect(problemsOf(aRecordFile({ home: { ...home, timeZone } }))).toEqual([
      problemAt(file, 'home.timeZone', timeZone, 'no time zone', cure),
    ])
  })
})

describe('the languages of a site', () => {
  it('are all those that its texts are written in', () => {
    expect(problemsOf(aRecordFile({ locales: ['es'] }))).toEqual([
      problemAt(file, 'locales', ['es'], '"en" is missing', 'Add "en"'),
    ])
  })

  it('have catalogues', () => {
    expect(problemsOf(aRecordFile({ locales: ['es', 'en', 'fr'] }))).toEqual([
      problemAt(file, 'locales[2]', 'fr', 'none of the words', 'Allowed are "es" and "en"'),
    ])
  })

  it('are listed once', () => {
    expect(problemsOf(aRecordFile({ locales: ['es', 'en', 'es'] }))).toEqual([
      problemAt(file, 'locales[2]', 'es', 'twice', 'Remove one'),
    ])
  })

  it('are in every text', () => {
    const site = { ...aRecordEntry.site, name: { es: 'Kast en el mundo' } }
    expect(problemsOf(aRecordFile({ site }))).toEqual([
      problemAt(file, 'site.name.en', undefined, 'English text of "name" is missing', 'Add "en"'),
    ])
  })
})
