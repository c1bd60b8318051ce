import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aMoveFile, aPublishedFile, aRetiredFile, dataFiles } from '../../../tests/builders/dataFiles.ts'
import { aRecord } from '../../../tests/builders/record.ts'
import { checkDataset } from '../check/checkDataset.ts'
import { compileDataset } from '../compile/compile.ts'
import type { DataFile } from '../dataset.ts'
import type { MoveColumns } from '../fields/indexColumns.ts'
import { DatasetError } from './datasetError.ts'
import type { Retired } from './retiredOf.ts'
import { addTitles, parseTimelineFile, type TimelineFile } from './timelineFile.ts'

/** The index of three moves, and of other files beside them; a new one each time. */
function anIndex(...more: DataFile[]): TimelineFile {
  const files = [...['a', 'b', 'c'].map((id) => aMoveFile({ id })), ...more]
  const { dataset } = checkDataset(dataFiles(...files), toDay('2026-08-01'))
  if (!dataset) throw new Error('the files are not sound')
  return JSON.parse(compileDataset(dataset, () => 'hash').timeline.text) as TimelineFile
}

const fileNames = { es: 'titles/2025.es.hash.json', en: 'titles/2025.en.hash.json' }

/** The same index with another value in the row of "b". */
function withRow(column: keyof MoveColumns, value: unknown) {
  const index = anIndex()
  return { ...index, moves: { ...index.moves, [column]: index.moves[column].with(1, value as never) } }
}

const columns = Object.keys(anIndex().moves) as (keyof MoveColumns)[]

describe(parseTimelineFile, () => {
  it('reads the moves, which have no titles yet, and names the files of these', () => {
    const { timeline, files, titles, broken } = parseTimelineFile(anIndex(), aRecord())
    expect(timeline.moves.map(({ id, title }) => [id, title])).toEqual(
      ['a', 'b', 'c'].map((id) => [id, { es: null, en: null }]),
    )
    expect([...files]).toEqual([])
    expect(titles).toEqual([{ year: 2025, ids: ['a', 'b', 'c'], files: fileNames, read: [] }])
    expect(broken).toBe(0)
  })

  it.each([
    ['2025-12-24-lima', '2025-12-24', 0],
    ['2025-12-24-lima', '2025-12-24/2026-01-02', 9],
    ['2025-12-lima', '2025-12', '2025-12'],
    ['2025-12-24-lima', '2025-12-24~', '2025-12-24~'],
    ['2025-12-24-lima', '2025-12-24/2025-12-26?', '2025-12-24/2025-12-26?'],
    ['lima', '2025-12-24', '2025-12-24'],
    ['2025-12-24-lima', '2025-12-24/2025-12-24', '2025-12-24/2025-12-24'],
  ])('reads the date of %s, %s, which is written as %j', (id, date, entry) => {
    const { dataset } = checkDataset(dataFiles(aMoveFile({ id, date })), toDay('2026-08-01'))
    const index = JSON.parse(dataset ? compileDataset(dataset, () => 'hash').timeline.text : '') as TimelineFile
    expect(index.moves.date).toEqual([entry])
    expect(parseTimelineFile(index, aRecord()).timeline.moves.map((move) => move.date)).toEqual([date])
  })

  it.each([
    [[]],
    [undefined],
    [[null]],
    [[{ year: 2025, moves: 2, files: { es: 'a', en: 'b' } }]],
    [[{ year: 2025, moves: 3, files: { es: 'a' } }]],
    [[{ year: 2025, files: { es: 'a', en: 'b' } }]],
  ])('does not take an index with the titles %j, which do not cover its moves', (titles) => {
    expect(() => parseTimelineFile({ ...anIndex(), titles }, aRecord())).toThrow(new DatasetError('shape'))
  })

  it('tells what became of retired ids, and says nothing of them while there is none', () => {
    const retired: Retired = { subject: 'move', id: 'z', successor: 'a' }
    const index = anIndex(
      aPublishedFile([], { move: ['a', 'b', 'c', 'z'], country: ['EC'], person: ['daniel-noboa'] }),
      aRetiredFile(retired),
    )
    expect(parseTimelineFile(index, aRecord()).retired).toEqual([retired])
    expect(parseTimelineFile(anIndex(), aRecord()).retired).toEqual([])
    expect(anIndex()).not.toHaveProperty('retired')
  })

  it.each<[keyof MoveColumns, unknown]>([
    ['id', ''],
    ['id', null],
    ['id', 'a'], // the id of another
    ['date', 'soon'],
    ['date', null],
    ['status', 99],
    ['status', null],
    ['kind', -1],
    ['themes', 3],
    ['stops', null],
    ['people', 'noboa'],
    ['countries', {}],
    ['sources', null],
  ])('leaves out and counts a row with the %s %j', (column, value) => {
    const { timeline, broken } = parseTimelineFile(withRow(column, value), aRecord())
    expect(timeline.moves.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(broken).toBe(1)
  })

  it.each<[keyof MoveColumns, number[], string]>([
    ['themes', [99], 'themes'],
    ['people', [0, 99], 'people'],
    ['countries', [-1, 0], 'countries'],
    ['stops', [99, 0, -99], 'stops'],
  ])('passes over a position in %s that the table does not have', (column, positions, field) => {
    const { timeline, broken } = parseTimelineFile(withRow(column, positions), aRecord())
    expect(timeline.moves.map((move) => move[field as 'themes'].length)).toEqual([1, column === 'themes' ? 0 : 1, 1])
    expect(broken).toBe(0)
  })

  it('names the move in which a postponed one was made good', () => {
    expect(
      parseTimelineFile(withRow('postponedTo', 2), aRecord()).timeline.moves.map((move) => move.postponedTo),
    ).toEqual([null, 'c', null])
  })

  it.each([-1, 99, null, 'c', 0.5])('takes the postponedTo %j, which is no row, for none', (row) => {
    const { timeline, broken } = parseTimelineFile(withRow('postponedTo', row), aRecord())
    expect(timeline.moves.map((move) => move.postponedTo)).toEqual([null, null, null])
    expect(broken).toBe(0)
  })

  it.each(columns)('does not take a %s column that is cut short or missing', (column) => {
    const index = anIndex()
    for (const rows of [index.moves[column].slice(0, -1), undefined]) {
      const file = { ...index, moves: { ...index.moves, [column]: rows } }
      expect(() => parseTimelineFile(file, aRecord())).toThrow(new DatasetError('shape'))
    }
  })

  it.each(['themes', 'countries', 'people', 'tours', 'cities', 'articles', 'moves', 'format'] as const)(
    'does not take an index without %s',
    (table) => {
      expect(() => parseTimelineFile({ ...anIndex(), [table]: undefined }, aRecord())).toThrow(
        new DatasetError('shape'),
      )
    },
  )

  it.each([null, undefined, 0, 'text', [], {}, { format: 2 }, { format: 1 }])('does not take %j', (json) => {
    expect(() => parseTimelineFile(json, aRecord())).toThrow(new DatasetError('shape'))
  })

  it('takes an index without moves', () => {
    const index = anIndex()
    const empty = Object.fromEntries(columns.map((column) => [column, []]))
    expect(parseTimelineFile({ ...index, moves: empty, titles: [] }, aRecord()).timeline.moves).toEqual([])
  })
})

const loaded = () => parseTimelineFile(anIndex(), aRecord())

describe(addTitles, () => {
  const spanish = { path: fileNames.es, file: { titles: ['A', 'Be', 'Ce'], versions: ['1', '2', '3'] } }

  it('gives moves the titles of a language, and the names of their detail files', () => {
    const { timeline, files, titles } = addTitles(loaded(), [spanish])
    expect(timeline.moves.map(({ title }) => title)).toEqual(['A', 'Be', 'Ce'].map((es) => ({ es, en: null })))
    expect([...files.values()]).toEqual(['a.1.json', 'b.2.json', 'c.3.json'])
    expect(titles.map(({ read }) => read)).toEqual([['es']])
    expect(timeline.columns.words().map((words) => words.includes(' be '))).toEqual([false, true, false])
  })

  it('keeps those of another language', () => {
    const english = { path: fileNames.en, file: { ...spanish.file, titles: ['A', 'B', 'C'] } }
    const both = addTitles(addTitles(loaded(), [spanish]), [english])
    expect(both.timeline.moves[1]?.title).toEqual({ es: 'Be', en: 'B' })
    expect(both.titles[0]?.read).toEqual(['es', 'en'])
  })

  it('leaves everything else of the timeline as it is, so that no count is made again', () => {
    const before = loaded()
    const { timeline } = addTitles(before, [spanish])
    expect(timeline.columns.facets).toBe(before.timeline.columns.facets)
    expect(timeline.stops).toBe(before.timeline.stops)
  })

  it('passes over a file that the index does not name', () => {
    const { timeline, titles } = addTitles(loaded(), [{ ...spanish, path: 'titles/1999.es.hash.json' }])
    expect(timeline.moves[0]?.title.es).toBeNull()
    expect(titles[0]?.read).toEqual([])
  })
})
