/** Imports a text as a file, as the command does, in the tests of it. */
import { type ImportOptions, importFile } from '#src/build/import/importFile.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { dataFiles } from './dataFiles.ts'

/** Takes an empty record with the themes of the tests when none is given. Today is 1 December 2026. */
export function importing(
  text: string,
  options: Partial<ImportOptions> = {},
  record: readonly DataFile[] = dataFiles(),
) {
  const { reading, plan } = importFile(Buffer.from(text), record, {
    path: 'file',
    map: null,
    only: null,
    language: null,
    today: toDay('2026-12-01'),
    ...options,
  })
  return {
    reading,
    plan,
    moves: plan.moves.map(({ move }) => move),
    /** Each fault with its row, column and value, and what is wrong, in English. */
    faults: plan.faults.map(({ row, column, value, wrong }) => [row, column, value, wrong.en]),
  }
}

const emptyLists: Readonly<Record<string, unknown>> = {
  'data/tours.json': { tours: [] },
  'data/published-ids.json': { move: [], article: [], country: [], person: [], occasion: [] },
  'data/retired-ids.json': { retired: [] },
}

/** A record without its moves and what is of moves: what an import can begin with. */
export function withoutMoves(files: readonly DataFile[]): DataFile[] {
  return files
    .filter(({ path }) => !/moves\/|articles\/|occasions|publishers/.test(path))
    .map(({ path, text }) => ({ path, text: path in emptyLists ? JSON.stringify(emptyLists[path]) : text }))
}
