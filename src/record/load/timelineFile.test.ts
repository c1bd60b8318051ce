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
import { parseTimelineFile, type TimelineFile } from './timelineFile.ts'

/** The index of three moves, and of other files beside them; a new one each time. */
function anIndex(...more: DataFile[]): TimelineFile {
  const files = [...['a', 'b', 'c'].map((id) => aMoveFile({ id })), ...more]
  const { dataset } = checkDataset(dataFiles(...files), toDay('2026-08-01'))
  if (!dataset) throw new Error('the files are not sound')
  return JSON.parse(compileDataset(dataset, () => 'hash').timeline.text) as TimelineFile
}

/** The same index with another value in the row of "b". */
function withRow(column: keyof MoveColumns, value: unknown) {
  const index = anIndex()
  return { ...index, moves: { ...index.moves, [column]: index.moves[column].with(1, value as never) } }
}

const columns = Object.keys(anIndex().moves) as (keyof MoveColumns)[]

describe(parseTimelineFile, () => {
  it('reads the moves, and the name of the file of each', () => {
    const { timeline, files, broken } = parseTimelineFile(anIndex(), aRecord())
    expect(timeline.moves.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect([...files]).toEqual([
      ['a', 'a.hash.json'],
      ['b', 'b.hash.json'],
      ['c', 'c.hash.json'],
    ])
    expect(broken).toBe(0)
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
    ['es', ''],
    ['en', null],
    ['themes', 3],
    ['stops', null],
    ['people', 'noboa'],
    ['countries', {}],
    ['sources', null],
  ])('leaves out and counts a row with the %s %j', (column, value) => {
    const { timeline, files, broken } = parseTimelineFile(withRow(column, value), aRecord())
    expect(timeline.moves.map(({ id }) => id)).toEqual(['a', 'c'])
    expect([...files.keys()]).toEqual(['a', 'c'])
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

  it.each([null, undefined, 0, 'text', [], {}, { format: 2 }])('does not take %j', (json) => {
    expect(() => parseTimelineFile(json, aRecord())).toThrow(new DatasetError('shape'))
  })

  it('takes an index without moves', () => {
    const index = anIndex()
    const empty = Object.fromEntries(columns.map((column) => [column, []]))
    expect(parseTimelineFile({ ...index, moves: empty }, aRecord()).timeline.moves).toEqual([])
  })
})
