import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aMoveFile, anArticleFile, aToursFile, dataFiles, texts } from '../../../tests/builders/dataFiles.ts'
import { problemsOf, sayIn } from '../../../tests/builders/problems.ts'
import type { DataFile } from '../dataset.ts'
import { checkDataset } from './checkDataset.ts'
import { judgements } from './judgements.ts'

const today = toDay('2026-08-01')
const broken = { path: 'data/articles/carondelet.json', text: '{' }

/** The files with an acceptance that nothing needs, as the check says. */
function needless(...files: DataFile[]): string[] {
  const { warnings } = checkDataset(dataFiles(...files), today, judgements)
  return warnings.flatMap(({ rule, file }) => (rule === 'accepted' ? [file] : []))
}

describe(checkDataset, () => {
  it('hands over the dataset when nothing is wrong', () => {
    const files = dataFiles(
      aMoveFile({ id: 'quito', tour: 'andes' }),
      aMoveFile({ id: 'lima' }),
      anArticleFile(),
      aToursFile('andes'),
    )
    const { problems, dataset } = checkDataset(files, today)

    expect(problems).toEqual([])
    expect(dataset?.moves.map(({ id }) => id)).toEqual(['lima', 'quito'])
    expect(dataset?.articles.map(({ id }) => id)).toEqual(['carondelet'])
    expect(dataset?.themes).toHaveLength(9)
    expect(dataset?.tours).toEqual([{ id: 'andes', label: texts('andes') }])
  })

  it('names the problems of all files and rules at once, in the order of files and lines', () => {
    const { problems, dataset } = checkDataset(
      dataFiles(
        aMoveFile({ id: 'quito', status: 'occured', kind: 'trip' }),
        aMoveFile({ id: 'lima', themes: ['trade', 'trade'], date: '2026-02-30', updated: '2027-01-01' }),
        broken,
        { path: 'data/people.json', text: '{}' },
      ),
      today,
    )

    expect(dataset).toBeNull()
    expect(problems.map(({ file, line, path }) => [file, line, path])).toEqual([
      ['data/articles/carondelet.json', 1, ''],
      ['data/moves/lima.json', 3, 'updated'],
      ['data/moves/lima.json', 4, 'date'],
      ['data/moves/lima.json', 33, 'themes[1]'],
      ['data/moves/quito.json', 5, 'status'],
      ['data/moves/quito.json', 6, 'kind'],
      ['data/people.json', null, ''],
    ])
  })

  it('blames nobody for referring to a file that is merely broken', () => {
    const move = aMoveFile({
      status: 'postponed',
      postponedTo: 'lima',
      tour: 'andes',
      claims: [
        { nature: 'reported', text: texts('A.'), sources: ['own'], quotes: [{ article: 'carondelet', exact: 'met' }] },
      ],
      sources: [{ id: 'own', article: 'carondelet' }],
    })
    const files = dataFiles(move, broken, aMoveFile({ id: 'lima', kind: 'trip' }), {
      path: 'data/tours.json',
      text: '[]',
    })

    expect(checkDataset(files, today).problems.map(({ file }) => file)).toEqual([
      'data/articles/carondelet.json',
      'data/moves/lima.json',
      'data/tours.json',
    ])
  })

  it('calls no acceptance needless while a file with which the rule compares cannot be read', () => {
    const reason = 'They met twice on that day.'
    const lima = aMoveFile({ id: 'lima', accepted: [{ rule: 'duplicate', reason }] })
    const quito = aMoveFile({ id: 'quito', accepted: [{ rule: 'duplicate', reason }] })

    expect(needless(lima)).toEqual(['data/moves/lima.json'])
    expect(needless(lima, { ...quito, text: quito.text.slice(1) })).toEqual([])
    expect(needless(lima, aMoveFile({ id: 'quito', date: 7 }))).toEqual([])
    expect(needless(lima, { path: 'data/themes.json', text: '' })).toEqual([])
  })

  it('misses the lists', () => {
    expect(checkDataset([aMoveFile()], today).problems.map((problem) => sayIn('en', problem))).toMatchObject([
      { file: 'data/published-ids.json', wrong: 'The file is missing.' },
      {
        file: 'data/record.json',
        wrong: 'The file is missing.',
        cure: expect.stringContaining('data/schema/record.schema.json'),
      },
      { file: 'data/retired-ids.json', wrong: 'The file is missing.' },
      { file: 'data/themes.json', line: null, column: null, path: '', value: null, wrong: 'The file is missing.' },
      {
        file: 'data/tours.json',
        wrong: 'The file is missing.',
        cure: expect.stringContaining('data/schema/tours.schema.json'),
      },
    ])
  })

  it.each(['data/people.json', 'data/moves/2026/quito.json', 'data/move/quito.json'])(
    'knows no place for %s',
    (path) => {
      expect(problemsOf({ path, text: '{}' })).toMatchObject([
        {
          file: path,
          line: null,
          value: null,
          wrong: expect.stringContaining('No data file belongs'),
          cure: expect.stringContaining('data/moves/'),
        },
      ])
    },
  )
})
