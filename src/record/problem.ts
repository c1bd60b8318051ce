/** One thing that is wrong in a data file, in words that an editor can act on. */
export type Problem = {
  /** Relative to the project: "data/moves/2025-12-23-quito-noboa.json". */
  file: string
  /** From 1; null when the file as a whole is meant. */
  line: number | null
  column: number | null
  /** Where in the file: "claims[2].quotes[0].exact"; empty for the file as a whole. */
  path: string
  /** The offending value as JSON, shortened; null when there is none, as for a missing field. */
  value: string | null
  wrong: string
  cure: string
}

/** A problem as the command line, the build and the overlay of the dev server print it. */
export function formatProblem({ file, line, column, path, value, wrong, cure }: Problem): string {
  const at = line === null ? file : `${file}:${line}:${column ?? 1}`
  return [
    at,
    path && `  field: ${path}`,
    value !== null && `  value: ${value}`,
    `  wrong: ${wrong}`,
    `  mend:  ${cure}`,
  ]
    .filter(Boolean)
    .join('\n')
}
