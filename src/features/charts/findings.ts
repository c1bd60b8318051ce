import { leadersOf } from '#src/domain/counts/frequencies.ts'

/** Up to how many values in a tie a sentence names. */
const mostNamed = 3

/**
 * The most frequent values, where naming them is a finding: few share the first place, they have it with more than one
 * move, and others are behind them. Otherwise none: a chart then has no sentence.
 */
export function leadersToName<Row extends { count: number }>(rows: readonly Row[]): Row[] {
  const leaders = leadersOf(rows)
  const hasOthers = rows.some(({ count }) => count > 0 && count < (leaders[0]?.count ?? 0))
  return leaders.length <= mostNamed && (leaders[0]?.count ?? 0) > 1 && hasOthers ? leaders : []
}
