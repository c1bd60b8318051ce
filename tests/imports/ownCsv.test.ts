import { csvParse } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordDownloads } from '#src/build/downloads/recordDownloads.ts'
import type { DataFile } from '#src/record/dataset.ts'
import type { MoveFile } from '#src/record/schema.ts'
import {
  aMoveFile,
  anOccasionsFile,
  aPublishedFile,
  aSource,
  aToursFile,
  dataFiles,
  texts,
} from '../builders/dataFiles.ts'
import { importing, withoutMoves } from '../builders/importing.ts'
import { aPublishInput } from '../builders/publishInput.ts'
import { smallRecordFiles } from '../builders/smallRecord.ts'

/** What the file of a record for spreadsheets is. */
function csvOf(...files: Parameters<typeof aPublishInput>): string {
  const csv = recordDownloads(aPublishInput(...files)).find(
    ({ path }) => path.endsWith('.csv') && !path.includes('plain'),
  )
  return csv?.text ?? ''
}

/** The columns that an import does not give back: what it counts anew, and what the table has as numbers alone. */
const notKept =
  'reported_claims interpretation_claims sources origins url_es url_en phase first_day last_day precision approximate uncertain revisions record_version record_licence record_attribution'.split(
    ' ',
  )
const kept = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !notKept.includes(name)))
const rowsOf = (csv: string) => csvParse(csv.slice(1)) // behind its byte order mark

const word = fc.stringMatching(/^[A-ZÑ][a-zé]{2,8}( [a-zñ]{2,8}){1,3}$/)
const points = { EC: [-78.5123, -0.2201], PE: [-77.03, -12.05], CL: [-70.65, -33.44] } as const
const anyMove = fc.record({
  date: fc.constantFrom('2025-12-23', '2025-12-01/2025-12-03', '2025-11', '2025~', '2025-10-05?'),
  status: fc.constantFrom('occurred', 'cancelled', 'announced'),
  kind: fc.constantFrom('visit', 'reception', 'statement'),
  places: fc.uniqueArray(fc.constantFrom('EC', 'PE', 'CL'), { maxLength: 2 }),
  hasPoint: fc.boolean(),
  venue: fc.option(word),
  person: fc.option(word),
  delegation: fc.array(word, { maxLength: 2 }),
  concerns: fc.subarray(['CU', 'VE']),
  isStop: fc.boolean(),
  themes: fc.uniqueArray(fc.constantFrom('security', 'migration'), { minLength: 1 }),
  title: word,
  summary: word,
  pages: fc.integer({ min: 1, max: 3 }),
  added: fc.constantFrom('2025-12-14', '2026-01-05'),
  updated: fc.constantFrom('2026-01-10', '2026-05-04'),
})

const outcomeNote = { es: 'No se sabe.', en: 'It is not known.' }
type Move = typeof anyMove extends fc.Arbitrary<infer Any> ? Any : never

/** A move file with what a table holds, and a title that nothing else has. */
function fileOf(move: Move, at: number, occasion: string | null) {
  const sources = Array.from({ length: move.pages }, (_, page) =>
    aSource({ id: `page-${page}`, url: `https://example.org/${at}/${page}` }),
  )
  return aMoveFile({
    id: `move-${at}`,
    added: move.added,
    updated: move.updated,
    date: occasion ? '2025-12-23' : move.date, // its moves are close to one another
    status: move.status,
    ...(move.status === 'announced' && { outcomeNote }),
    kind: move.kind,
    ...(move.isStop && { tour: 'andes' }),
    ...(occasion && { occasion }),
    places: move.places.map((country, index) => ({
      country,
      city: texts(`Ciudad ${country}`),
      ...(move.venue && { venue: texts(move.venue) }),
      ...(move.hasPoint && index === 0 && { coordinates: points[country] }),
    })),
    counterparts: move.person ? [{ id: `person-${at}`, name: `${move.person} ${at}`, role: texts('Cargo') }] : [],
    ...(move.delegation.length > 0 && { delegation: move.delegation }),
    ...(move.concerns.length > 0 && { concerns: move.concerns }),
    themes: move.themes,
    title: { es: `${move.title} ${at}`, en: `In ${move.title} ${at}` },
    summary: { es: `${move.summary} ${at}`, en: `In ${move.summary} ${at}` },
    claims: [{ nature: 'reported', text: texts('They met.'), sources: sources.map(({ id }) => id) }],
    sources,
  })
}

/** What an import wrote, as an editor has read and published it. */
function published(written: readonly DataFile[], lists: readonly DataFile[]): DataFile[] {
  const read = written.map(({ path, text }) => {
    const { state: _state, review: _review, ...move } = JSON.parse(text) as MoveFile
    return path.startsWith('data/moves/') ? { path, text: JSON.stringify(move) } : { path, text }
  })
  return dataFiles(...read, ...lists, aPublishedFile([...read, ...lists]))
}

describe('our own CSV', () => {
  it('is imported again to rows that are the same in all columns that a move holds; the others are named', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 1, maxLength: 4 }), fc.boolean(), (moves, isOneEvent) => {
        const occasion = isOneEvent && moves.length > 1 ? 'cumbre' : null
        const lists = [
          aToursFile(...(moves.some(({ isStop }) => isStop) ? ['andes'] : [])),
          anOccasionsFile(...(occasion ? [occasion] : [])),
        ]
        const csv = csvOf(...moves.map((move, at) => fileOf(move, at, occasion)), ...lists)
        const { plan, faults, reading } = importing(csv, {}, dataFiles(...lists, aPublishedFile(lists)))
        expect(faults).toEqual([])
        const again = csvOf(...published(plan.files, lists))
        expect(rowsOf(again).map(kept)).toEqual(rowsOf(csv).map(kept))
        const filled = notKept.filter((name) => rowsOf(csv).some((row) => row[name] !== ''))
        expect(reading.unread.map(({ column }) => column).toSorted()).toEqual(filled.toSorted())
      }),
      { numRuns: 25 },
    )
  })

  it('of a move that was postponed to no day is named, since no column holds the note that says so', () => {
    const { moves, faults } = importing(csvOf(aMoveFile({ status: 'postponed', outcomeNote })))
    expect(moves).toEqual([])
    expect(faults.map(([row, column]) => [row, column])).toEqual([[2, 'status']])
  })

  it('of several places does not say which one has the point: that it is the first is a guess to be reviewed', () => {
    const places = [
      { country: 'SV', city: texts('San Salvador') },
      { country: 'SV', city: texts('Tecoluca'), coordinates: [-88.8, 13.59] },
    ]
    const { plan, moves } = importing(csvOf(aMoveFile({ places }), aMoveFile({ id: 'lima', date: '2025-12-26' })))
    expect(moves.map(({ id, review }) => [id, review])).toEqual([
      ['quito', ['places[0].coordinates']],
      ['lima', undefined],
    ])
    expect(plan.moves.map(({ assumed }) => assumed.includes('longitude'))).toEqual([true, false])
  })

  it('of the small record is written or named row by row, and what is written comes back whole', () => {
    const files = smallRecordFiles()
    const csv = csvOf()
    const count = files.filter(({ path }) => path.startsWith('data/moves/')).length
    const { reading, plan } = importing(csv, {}, withoutMoves(files))
    expect(reading.total).toBe(count)
    const named = new Set(plan.faults.map(({ row }) => row))
    expect(plan.moves.length + named.size).toBe(count)
    expect(plan.moves.length).toBeGreaterThan(0)
    const written = new Set(plan.moves.map(({ move }) => move.id))
    const lists = files.filter(({ path }) => /themes|record\.json/.test(path))
    const again = csvOf(...published(plan.files, lists))
    expect(rowsOf(again).map(kept)).toEqual(
      rowsOf(csv)
        .filter(({ id = '' }) => written.has(id))
        .map(kept),
    )
  })
})
