import { csvParse } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordDownloads } from '#src/build/downloads/recordDownloads.ts'
import { aMoveFile, aPublishedFile, aSource, dataFiles, texts } from '../builders/dataFiles.ts'
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
  'reported_claims interpretation_claims origins url_es url_en phase first_day last_day precision approximate uncertain revisions record_version record_licence record_attribution'
const kept = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !notKept.split(' ').includes(name)))

const word = fc.stringMatching(/^[A-ZÑ][a-zé]{2,8}( [a-zñ]{2,8}){1,3}$/)
const anyMove = fc.record({
  date: fc.constantFrom('2025-12-23', '2025-12-01/2025-12-03', '2025-11', '2025~', '2025-10-05?'),
  status: fc.constantFrom('occurred', 'cancelled'),
  kind: fc.constantFrom('visit', 'reception', 'statement'),
  places: fc.uniqueArray(fc.constantFrom('EC', 'PE', 'CL'), { maxLength: 2 }),
  venue: fc.option(word),
  person: fc.option(word),
  delegation: fc.array(word, { maxLength: 2 }),
  themes: fc.uniqueArray(fc.constantFrom('security', 'migration'), { minLength: 1 }),
  title: word,
  summary: word,
})

/** A move file with what a table holds, and a title that nothing else has. */
function fileOf(move: typeof anyMove extends fc.Arbitrary<infer Move> ? Move : never, at: number) {
  return aMoveFile({
    id: `move-${at}`,
    date: move.date,
    status: move.status,
    kind: move.kind,
    places: move.places.map((country) => ({
      country,
      city: texts('Ciudad'),
      ...(move.venue && { venue: texts(move.venue) }),
    })),
    counterparts: move.person ? [{ id: `person-${at}`, name: `${move.person} ${at}`, role: texts('Cargo') }] : [],
    ...(move.delegation.length > 0 && { delegation: move.delegation }),
    themes: move.themes,
    title: { es: `${move.title} ${at}`, en: `In ${move.title} ${at}` },
    summary: { es: `${move.summary} ${at}`, en: `In ${move.summary} ${at}` },
    sources: [aSource({ url: `https://example.org/${at}` })],
  })
}

describe('our own CSV', () => {
  it('is imported again to rows that are the same in all columns that a move holds', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 1, maxLength: 4 }), (moves) => {
        const files = moves.map(fileOf)
        const csv = csvOf(...files)
        const { plan, faults } = importing(csv)
        expect(faults).toEqual([])
        const again = dataFiles(...plan.files, aPublishedFile(plan.files))
        const reviewed = again.map(({ path, text }) => ({ path, text: text.replace('  "state": "draft",\n', '') }))
        expect(csvParse(csvOf(...reviewed).slice(1)).map(kept)).toEqual(csvParse(csv.slice(1)).map(kept))
      }),
      { numRuns: 25 },
    )
  })

  it('of the small record is written or named row by row', () => {
    const files = smallRecordFiles()
    const count = files.filter(({ path }) => path.startsWith('data/moves/')).length
    const { reading, plan } = importing(csvOf(), {}, withoutMoves(files))
    expect(reading.total).toBe(count)
    const named = new Set(plan.faults.map(({ row }) => row))
    expect(plan.moves.length + named.size).toBe(count)
    expect(plan.moves.length).toBeGreaterThan(0)
  })
})
