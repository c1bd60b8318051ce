import { describe, expect, it } from 'vitest'
import { aCounterpart, aMoveFile, anArticleFile, aSource, texts } from '../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../tests/builders/problems.ts'

const file = 'data/moves/quito.json'
const aPlace = (coordinates: unknown) => [{ country: 'EC', coordinates }]

describe('shape', () => {
  it.each([
    ['an unknown field', { delegates: ['A'] }, 'delegates', ['A'], 'no field "delegates"', 'Write "delegation"'],
    ['a field like no other', { weather: 'fine' }, 'weather', 'fine', 'no field "weather"', 'can stand here are "id"'],
    ['a missing field', { updated: undefined }, 'updated', undefined, '"updated" is missing', 'last revised'],
    ['a missing word of a list', { kind: undefined }, 'kind', undefined, '"kind" is missing', 'one of "visit"'],
    [
      'a misspelt field once',
      { title: undefined, tittle: texts('A') },
      'tittle',
      texts('A'),
      'no field',
      'Write "title"',
    ],
    ['a list that is null', { places: null }, 'places', null, 'but it is null', 'list in square brackets'],
    ['null for nothing', { tour: null }, 'tour', null, 'but it is null', 'Leave the field out'],
    ['a text for texts', { title: 'A' }, 'title', 'A', 'but it is a text', 'an object with "es" and "en"'],
    [
      'a number for a text',
      { delegation: [7] },
      'delegation[0]',
      7,
      'Entry 1 of "delegation" must be a text',
      'quotes',
    ],
    [
      'a misspelt word',
      { status: 'occured' },
      'status',
      'occured',
      'none of the words',
      'Write "occurred". Allowed are',
    ],
    ['an unknown word', { kind: 'weather' }, 'kind', 'weather', 'none of the words', 'Allowed are "visit"'],
    ['an id', { tour: 'América Central 2026' }, 'tour', 'América Central 2026', 'no id', '"america-central-2026"'],
    ['a day', { updated: '2026/1/5' }, 'updated', '2026/1/5', 'no calendar day', 'Write "2026-01-05"'],
    ['a day in words', { updated: 'soon' }, 'updated', 'soon', 'no calendar day', 'two digits for the last two'],
    ['an empty list', { themes: [] }, 'themes', [], 'list "themes" is empty', 'at least one entry'],
    ['an optional empty list', { concerns: [] }, 'concerns', [], 'is empty', 'leave the field out'],
    ['an empty text', { date: '' }, 'date', '', '"date" is empty', 'EDTF'],
    ['spaces alone', { delegation: [' '] }, 'delegation[0]', ' ', 'is empty', 'Write the text'],
    ['no English', { title: { es: 'A' } }, 'title.en', undefined, 'English text of "title" is missing', 'Add "en"'],
    ['no Spanish', { summary: { en: 'A' } }, 'summary.es', undefined, 'Spanish text of "summary"', 'Add "es"'],
    ['a third language', { title: { ...texts('A'), fr: 'A' } }, 'title.fr', 'A', 'no field "fr"', '"es" and "en"'],
    [
      'a country in small letters',
      { concerns: ['pe'] },
      'concerns[0]',
      'pe',
      'two capital letters',
      'Write "PE" (Peru)',
    ],
    ['a country of three letters', { concerns: ['PER'] }, 'concerns[0]', 'PER', 'two capital letters', 'Write "PE"'],
    ['a country by name', { concerns: ['Perú'] }, 'concerns[0]', 'Perú', 'two capital letters', 'Write "PE"'],
    [
      'a longitude',
      { places: aPlace([190, 0]) },
      'places[0].coordinates[0]',
      190,
      'The longitude must lie',
      'longitude first',
    ],
    [
      'a latitude',
      { places: aPlace([0, -95]) },
      'places[0].coordinates[1]',
      -95,
      'between -90 and 90',
      'longitude first',
    ],
    [
      'one coordinate',
      { places: aPlace([0]) },
      'places[0].coordinates',
      [0],
      'exactly two numbers',
      '[longitude, latitude]',
    ],
    ['three coordinates', { places: aPlace([0, 0, 0]) }, 'places[0].coordinates', [0, 0, 0], 'exactly two', 'latitude'],
    ['lat and lon', { places: [{ country: 'EC', lat: 0 }] }, 'places[0].lat', 0, 'no field "lat"', '"coordinates"'],
    [
      'a deep field',
      { counterparts: [aCounterpart({ rol: 1 })] },
      'counterparts[0].rol',
      1,
      'no field "rol"',
      '"role"',
    ],
  ])('explains %s', (_, changes, path, value, wrong, cure) => {
    const found = problemsOf(aMoveFile(changes)).filter((problem) => problem.path === path)
    expect(found).toEqual([problemAt(file, path, value, wrong, cure)])
  })

  it.each([
    ['a web page', aSource({ language: 'es-CL' }), 'language', 'es-CL', 'two small letters', 'Write "es"'],
    ['a web page short of a field', aSource({ publisher: undefined }), 'publisher', undefined, 'missing', 'Add it'],
    ['a rebuilt title', aSource({ titleRebuilt: false }), 'titleRebuilt', false, 'can only be true', 'leave it out'],
    ['one of ours', { id: 'efe', article: 'A B' }, 'article', 'A B', 'is no id', 'Write "a-b"'],
    ['both at once', aSource({ article: 'a', id: 'X' }), 'id', 'X', 'is no id', 'Write "x"'],
  ])('asks the branch that a source means: %s', (_, source, field, value, wrong, cure) => {
    const path = `sources[0].${field}`
    const found = problemsOf(aMoveFile({ sources: [source] })).filter((problem) => problem.path === path)
    expect(found).toEqual([problemAt(file, path, value, wrong, cure)])
  })

  it('says nothing of a web page where an article is meant', () => {
    const source = { id: 'efe', article: 'carondelet', url: 'https://example.org/a' }
    const problems = problemsOf(anArticleFile(), aMoveFile({ sources: [source] }))
    expect(problems).toEqual([problemAt(file, 'sources[0].url', source.url, 'no field "url"', '"id" and "article"')])
  })

  it('knows an article by a misspelt field', () => {
    const problems = problemsOf(anArticleFile(), aMoveFile({ sources: [{ id: 'efe', articel: 'carondelet' }] }))
    expect(problems).toEqual([
      problemAt(file, 'sources[0].articel', 'carondelet', 'no field "articel"', 'Write "article"'),
    ])
  })

  it('explains a source that is no object', () => {
    expect(problemsOf(aMoveFile({ sources: [7] }))).toEqual([
      problemAt(file, 'sources[0]', 7, 'Entry 1 of "sources" must be an object', 'Write an object'),
    ])
  })

  it('explains a file that is a list, a sum and a language', () => {
    expect(problemsOf({ path: file, text: '[]' })).toEqual([
      problemAt(file, '', undefined, 'The file must be', 'Write'),
    ])
    expect(problemsOf(anArticleFile({ sha256: 'x', language: 'Spanish' }))).toEqual([
      problemAt('data/articles/carondelet.json', 'language', 'Spanish', 'language code', '"es" for Spanish'),
      problemAt('data/articles/carondelet.json', 'sha256', 'x', 'no SHA-256', 'will name the sum'),
    ])
  })

  it('finds a field that stands twice, at the second', () => {
    const text = aMoveFile().text.replace('"date": "2025-12-23",', '"date": "2025-12-22",\n  "date": "2025-12-23",')
    expect(problemsOf({ path: file, text })).toMatchObject([
      {
        file,
        line: 5,
        column: 3,
        path: 'date',
        value: '"2025-12-23"',
        wrong: expect.stringContaining('twice'),
        cure: 'Keep one of the two.',
      },
    ])
  })

  it('points at the value, at the name of an unknown field, and at the object that misses one', () => {
    const problems = problemsOf(aMoveFile({ kind: 'trip', counterparts: [aCounterpart({ name: undefined, age: 38 })] }))
    expect(problems.map(({ path, line, column }) => [path, line, column])).toEqual([
      ['kind', 6, 11],
      ['counterparts[0].name', 21, 5],
      ['counterparts[0].age', 28, 7],
    ])
  })

  it('shortens a long value', () => {
    const [problem] = problemsOf(aMoveFile({ weather: 'x'.repeat(500) }))
    expect(problem?.value).toMatch(/^"x{98}…$/)
  })
})
