import { expect } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import type { DataFile } from '#src/record/dataset.ts'
import type { Problem } from '#src/record/problem.ts'
import { dataFiles } from './dataFiles.ts'

/** The problems of the files on 1 August 2026; themes and tours are valid unless given. */
export function problemsOf(...files: DataFile[]): Problem[] {
  return checkDataset(dataFiles(...files), toDay('2026-08-01')).problems
}

/** Matches a problem by its place and by parts of its message. */
export function problemAt(file: string, path: string, value: unknown, wrong: string, cure: string) {
  return expect.objectContaining({
    file,
    path,
    value: value === undefined ? null : JSON.stringify(value),
    wrong: expect.stringContaining(wrong),
    cure: expect.stringContaining(cure),
  })
}
