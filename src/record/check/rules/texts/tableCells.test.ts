import { describe, expect, it } from 'vitest'
import { aCounterpart, aMoveFile, aSource, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'
import { optionalColumn } from '../../../fields/column.ts'
import { moveFields } from '../../../fields/entries.ts'
import { field } from '../../../fields/field.ts'
import { tableCellsRule } from './tableCells.ts'

const file = 'data/moves/quito.json'
const wrong = 'The text holds |'

describe('values that share a cell of a table', () => {
  it.each([
    ['places[0].city.es', { places: [{ country: 'EC', city: { es: 'A|B', en: 'A' } }] }],
    ['places[0].venue.en', { places: [{ country: 'EC', venue: { es: 'A', en: 'A|B' } }] }],
    ['counterparts[0].name', { counterparts: [aCounterpart({ name: 'A|B' })] }],
    ['counterparts[0].role.es', { counterparts: [aCounterpart({ role: { es: 'A|B', en: 'A' } })] }],
    ['delegation[1]', { delegation: ['A', 'A|B'] }],
  ])('do not hold the mark that stands between them: %s', (path, changes) => {
    expect(problemsOf(aMoveFile(changes))).toEqual([problemAt(file, path, 'A|B', wrong, 'a comma or a dash')])
  })

  it('do not hold it in an address, which has another way to write it', () => {
    const url = 'https://example.org/?q=a|b'
    expect(problemsOf(aMoveFile({ sources: [aSource({ url })] }))).toEqual([
      problemAt(file, 'sources[0].url', url, wrong, 'Write %7C'),
    ])
    expect(problemsOf(aMoveFile({ sources: [aSource({ url: url.replace('|', '%7C') })] }))).toEqual([])
  })

  it('are the only ones: what has a cell of its own may hold it, and what was published keeps it', () => {
    const move = aMoveFile({ title: texts('A | B'), sources: [aSource({ title: 'News | EFE', publisher: 'A|B' })] })
    expect(problemsOf(move)).toEqual([])
  })

  it('are those of any column with a list, also of a field that is new', () => {
    const escorts = field({
      type: ({ z, text }) => z.array(z.object({ unit: text, name: text })),
      meaning: texts('Who escorted.'),
      form: texts('A list.'),
      example: '[]',
      csv: { escorts: { ...optionalColumn, of: (entries) => entries.map(({ unit }) => unit) } },
    })
    const entry = {
      ...JSON.parse(aMoveFile().text),
      escorts: [
        { unit: 'A', name: 'A|B' },
        { unit: 'A|B', name: 'C|D' },
      ],
    }
    const [finding, ...others] = tableCellsRule({ moves: [{ file, stem: 'quito', entry }] }, { ...moveFields, escorts })
    expect(finding).toMatchObject({ file, path: ['escorts', 1, 'unit'] })
    expect(others).toEqual([])
  })
})
