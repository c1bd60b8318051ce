import { describe, expect, it } from 'vitest'
import { toBeWritten } from '#src/record/toBeWritten.ts'
import { aMoveFile, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf, warningsOf } from '../../../../../tests/builders/problems.ts'

const file = 'data/moves/quito.json'

describe('what is left to an editor', () => {
  it('is listed in a draft, and keeps nothing from being checked or shown', () => {
    const draft = aMoveFile({ state: 'draft', review: ['date', 'places[0]'], summary: toBeWritten })
    expect(problemsOf(draft)).toEqual([])
    expect(warningsOf(draft).filter((warning) => warning.file === file)).toEqual([
      expect.objectContaining({ path: 'summary', level: 'warning', rule: 'unwritten' }),
      problemAt(file, 'review[0]', 'date', 'guess of a program', 'take its name out'),
      problemAt(file, 'review[1]', 'places[0]', 'guess of a program', 'take its name out'),
    ])
  })

  it('must be done in a reviewed entry', () => {
    const reviewed = aMoveFile({ review: ['date'], summary: toBeWritten })
    expect(problemsOf(reviewed).map(({ path, rule }) => [path, rule])).toEqual([
      ['summary', 'unwritten'],
      ['review[0]', 'unreviewed'],
    ])
  })

  it('is found where one language alone is written, and in a part of a text', () => {
    expect(problemsOf(aMoveFile({ summary: { es: 'Se reunieron.', en: toBeWritten.en } }))).toHaveLength(1)
    const title = texts(`Quito: ${toBeWritten.es}`)
    expect(problemsOf(aMoveFile({ title })).map(({ path }) => path)).toEqual(['title'])
  })

  it('names only what the entry has', () => {
    expect(problemsOf(aMoveFile({ state: 'draft', review: ['tour', 'places[1]', 'kind'] }))).toEqual([
      problemAt(file, 'review[0]', 'tour', 'The entry has no “tour”', 'out of "review"'),
      problemAt(file, 'review[1]', 'places[1]', 'The entry has no “places[1]”', 'out of "review"'),
    ])
  })
})

describe('drafts of one day', () => {
  it('may have their summaries still to be written', () => {
    const [one, two] = ['quito', 'lima'].map((id) => aMoveFile({ id, state: 'draft', summary: toBeWritten }))
    if (!one || !two) throw new Error('two files were made')
    expect(problemsOf(one, two)).toEqual([])
  })
})
