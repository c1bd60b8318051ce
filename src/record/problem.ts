import type { Locale, Texts } from '#src/domain/vocabulary.ts'

/** An error keeps the data from being built; a warning is listed, and an editor judges it. */
export type Level = 'error' | 'warning'

/** Words in both languages; a plain string is English, until every message has both. */
export type Words = string | Texts

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
  wrong: Words
  cure: Words
}

/** Words in one language. */
export function wordsIn(words: Words, locale: Locale): string {
  return typeof words === 'string' ? words : words[locale]
}

/** A problem as the command line, the build and the overlay of the dev server print it. */
export function formatProblem(problem: Problem, locale: Locale): string {
  const { file, line, column, path, value } = problem
  const at = line === null ? file : `${file}:${line}:${column ?? 1}`
  return [
    at,
    path && `  field: ${path}`,
    value !== null && `  value: ${value}`,
    `  wrong: ${wordsIn(problem.wrong, locale)}`,
    `  mend:  ${wordsIn(problem.cure, locale)}`,
  ]
    .filter(Boolean)
    .join('\n')
}
