/** Decides which moves of a reading are written, and with what else. Writes nothing. */
import type { Day } from '#src/domain/time/dateSpan.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { formatData } from '#src/record/formatData.ts'
import { parsed } from '#src/record/ids/parsed.ts'
import type { Problem } from '#src/record/problem.ts'
import { toursSchema } from '#src/record/schema.ts'
import { moveText } from '#src/record/write/moveText.ts'
import { type Fault, fileFault, inWords } from '../fault.ts'
import type { Reading, ReadMove, Tour } from '../reading.ts'
import type { NewFile } from './writeAll.ts'

/** `files` are those to write, with the text that they replace: null for new ones. */
export type Plan = {
  moves: readonly ReadMove[]
  faults: readonly Fault[]
  files: readonly NewFile[]
}

const toursPath = 'data/tours.json'

/**
 * The rows that are sound together with the record. A row whose move the check refuses is named with what the check says,
 * and the others are checked again without it. Where a problem belongs to no row, nothing is written.
 */
export function planImport(reading: Reading, record: readonly DataFile[], today: Day): Plan {
  const own = lastingProblems(reading, record, today)
  if (own.length > 0) {
    const unsound = fileFault((t) => t.unsoundRecord(String(own.length)))
    return {
      moves: [],
      faults: [...reading.faults, unsound, ...own.map((problem) => problemFault(problem, null))],
      files: [],
    }
  }
  const faults = [...reading.faults]
  let moves = withoutRepeated(reading.moves, record, faults)
  while (moves.length > 0) {
    const files = filesOf(moves, reading.tours, record)
    const problems = problemsWith(files, record, today)
    if (problems.length === 0) return { moves, faults, files }
    const rows = new Map(moves.map((read) => [pathOf(read), read]))
    faults.push(...problems.map((problem) => problemFault(problem, rows.get(problem.file)?.row ?? null)))
    const refused = new Set(problems.map(({ file }) => file))
    const sound = moves.filter((read) => !refused.has(pathOf(read)))
    if (sound.length === moves.length) break
    moves = sound
  }
  return { moves: [], faults, files: [] }
}

/** The problems that the record has by itself and that the moves do not solve, as they do that of a tour without a stop. */
function lastingProblems({ moves, tours }: Reading, record: readonly DataFile[], today: Day): Problem[] {
  const own = problemsOf(record, today)
  if (own.length === 0) return []
  const kept = withoutRepeated(moves, record, [])
  const lasting = new Set(problemsWith(filesOf(kept, tours, record), record, today).map(keyOf))
  return own.filter((problem) => lasting.has(keyOf(problem)))
}

function keyOf({ file, path, rule, wrong }: Problem): string {
  return JSON.stringify([file, path, rule, wrong])
}

/** Of moves with one id the first, where the record has none of it; the others are added to the faults. */
function withoutRepeated(moves: readonly ReadMove[], record: readonly DataFile[], faults: Fault[]): ReadMove[] {
  const known = new Set(record.map(({ path }) => path))
  const rowOf = new Map<string, number>()
  return moves.filter((read) => {
    const { id } = read.move
    const first = rowOf.get(id)
    const isTaken = known.has(pathOf(read))
    const pick = isTaken ? inWords((t) => t.idTaken) : first && inWords((t) => t.idTwice(String(first)))
    if (pick) faults.push({ row: read.row, column: 'id', value: id, ...pick })
    else rowOf.set(id, read.row)
    return !pick
  })
}

function filesOf(moves: readonly ReadMove[], tours: readonly Tour[], record: readonly DataFile[]): Plan['files'] {
  const files = moves.map((read) => ({ path: pathOf(read), text: moveText(read.move), before: null }))
  const named = new Set(moves.map(({ move }) => move.tour))
  const before = record.find(({ path }) => path === toursPath)?.text ?? ''
  const [list] = parsed(before, toursSchema)
  const added = tours.filter(({ id }) => named.has(id) && !list?.tours.some((tour) => tour.id === id))
  if (added.length === 0 || !list) return files
  return [...files, { path: toursPath, text: formatData({ ...list, tours: [...list.tours, ...added] }), before }]
}

/** Where the file of a move lies. */
export function pathOf({ move: { id } }: ReadMove): string {
  return `data/moves/${id}.json`
}

/** Those of a record with files in the place of its own. */
function problemsWith(files: Plan['files'], record: readonly DataFile[], today: Day): Problem[] {
  const replaced = new Set(files.map(({ path }) => path))
  return problemsOf([...record.filter(({ path }) => !replaced.has(path)), ...files], today)
}

function problemsOf(files: readonly DataFile[], today: Day): Problem[] {
  return checkDataset(files, today).problems
}

function problemFault({ file, path, value, wrong, cure, copy }: Problem, row: number | null): Fault {
  const place = row === null ? [file, path].filter(Boolean).join(': ') : path
  const whole = copy === null ? cure : { es: `${cure.es} ${copy}`, en: `${cure.en} ${copy}` }
  return { row, column: place || null, value, wrong, cure: whole }
}
