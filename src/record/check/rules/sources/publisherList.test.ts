import { describe, expect, it } from 'vitest'
import { aMoveFile, anArticleFile, aPublishersFile, aSource } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf, warningsOf } from '../../../../../tests/builders/problems.ts'

const list = 'data/publishers.json'
const move = aMoveFile({ sources: [aSource({ publisher: 'La Tercera' })] }) // its claim names "efe", the id

describe('publishers', () => {
  it('are those of the list, each with a source', () => {
    expect(problemsOf(move, aPublishersFile({ name: 'La Tercera' }))).toEqual([])
  })

  it('need no list', () => {
    expect(problemsOf(move)).toEqual([])
  })

  it.each([
    ['Tercera', 'Write "Tercera", or add'],
    ['El Comercio', 'Add { "name": "La Tercera"'],
  ])('are in the list, unlike one where it has %s', (name, cure) => {
    expect(problemsOf(move, aPublishersFile({ name }))).toEqual([
      problemAt(
        'data/moves/quito.json',
        'sources[0].publisher',
        'La Tercera',
        `not among the publishers of ${list}`,
        cure,
      ),
    ])
  })

  it('may be any of those of that name, which their countries tell apart', () => {
    const names = ['La Tercera (Chile)', 'La Tercera (Perú)'].map((name) => ({ name }))
    expect(problemsOf(move, aPublishersFile(...names))).toEqual([
      problemAt(
        'data/moves/quito.json',
        'sources[0].publisher',
        'La Tercera',
        `not among the publishers of ${list}`,
        'Write "La Tercera (Chile)" or "La Tercera (Perú)", or add',
      ),
    ])
  })

  it('should be in the list where an article names one', () => {
    const files = [move, anArticleFile({ publisher: 'Perfil' })]
    const named = warningsOf(...files, aPublishersFile({ name: 'La Tercera' })).filter(
      ({ path }) => path === 'publisher',
    )
    expect(named).toEqual([
      problemAt(
        'data/articles/carondelet.json',
        'publisher',
        'Perfil',
        'not among the publishers',
        'Add { "name": "Perfil"',
      ),
    ])
    expect(warningsOf(...files, aPublishersFile({ name: 'La Tercera' }, { name: 'Perfil' }))).not.toContainEqual(
      named[0],
    )
  })

  it('may be listed before their first source, with a warning', () => {
    const files = [move, aPublishersFile({ name: 'La Tercera' }, { name: 'Perfil' })]
    expect(problemsOf(...files)).toEqual([])
    expect(warningsOf(...files)).toContainEqual(
      problemAt(list, 'publishers[1].name', 'Perfil', 'No source is of this publisher', 'Remove the publisher'),
    )
  })

  it.each([
    ['La Tercera', []],
    ['EFE', []],
    ['EFFE', [problemAt(list, 'publishers[0].agency', 'EFFE', 'names the agency "EFFE"', 'Write "EFE"')]],
    ['Reuters', [problemAt(list, 'publishers[0].agency', 'Reuters', 'names the agency "Reuters"', 'add the agency')]],
  ])('carry texts of an agency that the list or a source names, unlike some of %s', (agency, found) => {
    const other = aSource({ id: 'other', publisher: 'La Tercera', agency: 'EFE' })
    const carried = aMoveFile({ sources: [aSource({ publisher: 'La Tercera' }), other] })
    const warnings = warningsOf(carried, aPublishersFile({ name: 'La Tercera', agency }))
    expect(warnings.filter(({ file }) => file === list)).toEqual(found)
  })

  it('are listed once', () => {
    expect(problemsOf(move, aPublishersFile({ name: 'La Tercera' }, { name: 'La Tercera' }))).toEqual([
      problemAt(list, 'publishers[1].name', 'La Tercera', 'already number 1', 'Remove one'),
    ])
  })

  it('lie in countries that exist, or in none', () => {
    expect(problemsOf(move, aPublishersFile({ name: 'La Tercera', country: null }))).toEqual([])
    expect(problemsOf(move, aPublishersFile({ name: 'La Tercera', country: 'XX' }))).toEqual([
      problemAt(list, 'publishers[0].country', 'XX', 'has no country "XX"', ''),
    ])
  })

  it('are reported as unused only once every move can be read', () => {
    const broken = { path: 'data/moves/lima.json', text: '{}' }
    const found = warningsOf(move, broken, aPublishersFile({ name: 'La Tercera' }, { name: 'Perfil' }))
    expect(found.filter(({ file }) => file === list)).toEqual([])
  })
})
