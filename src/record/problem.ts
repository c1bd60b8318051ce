import type { Locale, Texts } from '#src/domain/vocabulary.ts'
import { visible } from './visible.ts'

/** An error keeps the data from being built; a warning is listed, and an editor judges it. */
export type Level = 'error' | 'warning'

/** One thing that is wrong in a data file, in words that an editor can act on. */
export type Problem = {
  level: Level
  /** The name of the rule that found it, in kebab case: "published-ids". */
  rule: string
  /** Relative to the project: "data/moves/2025-12-23-quito-noboa.json". */
  file: string
  /** From 1; null when the file as a whole is meant. */
  line: number | null
  column: number | null
  /** Where in the file: "claims[2].quotes[0].exact"; empty for the file as a whole. */
  path: string
  /** The offending value as JSON, shortened; null when there is none, as for a missing field. */
  value: string | null
  /** The faulty passage as it stands in the file; null when the file as a whole is meant, or the line is empty. */
  passage: Passage | null
  wrong: Texts
  cure: Texts
  /** What to copy into the file or the command line, whole; null where there is nothing to copy. */
  copy: string | null
}

/** A line of a file, cut to the width of a screen, of which `length` characters from `from` on are the faulty ones. */
export type Passage = { line: string; from: number; length: number }

const labels = {
  es: { field: 'campo', value: 'valor', wrong: 'problema', cure: 'arreglo', warning: 'aviso' },
  en: { field: 'field', value: 'value', wrong: 'wrong', cure: 'mend', warning: 'warning' },
} as const satisfies Record<Locale, Record<string, string>>

/**
 * A problem as the command line, the build and the overlay of the dev server print it: one screen's width, but for what is
 * to be copied, which is never cut. No sign of it can steer a terminal.
 */
export function formatProblem(problem: Problem, locale: Locale): string {
  const { level, rule, file, line, column, path, value, passage, copy } = problem
  const label = labels[locale]
  return [
    visible(line === null ? file : `${file}:${line}:${column ?? 1}`),
    ...(passage ? [`    ${passage.line}`, `    ${' '.repeat(passage.from)}${'^'.repeat(passage.length)}`] : []),
    path && visible(`  ${label.field}: ${path}`),
    value !== null && !passage && visible(`  ${label.value}: ${value}`),
    level === 'warning' && `  ${label.warning}: ${rule}`,
    visible(`  ${label.wrong}: ${problem.wrong[locale]}`),
    visible(`  ${label.cure}: ${problem.cure[locale]}`),
    copy !== null && `    ${visible(copy)}`,
  ]
    .filter(Boolean)
    .join('\n')
}
