import { expect } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { judgements } from '#src/record/check/judgements.ts'
import type { DataFile } from '#src/record/dataset.ts'
import type { Problem } from '#src/record/problem.ts'
import { dataFiles } from './dataFiles.ts'

/** A problem in the words of one language: the cure with what is to be copied below it. */
export type SaidProblem = Omit<Problem, 'wrong' | 'cure'> & { wrong: string; cure: string }

/** The problems of the files on 1 August 2026, in English; themes and tours are valid unless given. */
export function problemsOf(...files: DataFile[]): SaidProblem[] {
  return checkDataset(dataFiles(...files), toDay('2026-08-01')).problems.map((problem) => sayIn('en', problem))
}

/** The warnings of the files on that day, in English. */
export function warningsOf(...files: DataFile[]): SaidProblem[] {
  const { warnings } = checkDataset(dataFiles(...files), toDay('2026-08-01'), judgements)
  return warnings.map((warning) => sayIn('en', warning))
}

export function sayIn(locale: Locale, problem: Problem): SaidProblem {
  const { wrong, cure, copy } = problem
  return { ...problem, wrong: wrong[locale], cure: copy === null ? cure[locale] : `${cure[locale]}\n${copy}` }
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
