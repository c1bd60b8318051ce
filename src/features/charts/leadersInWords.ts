/** Up to how many values in a tie are named; more are only counted. */
const mostNamed = 3

/** The most frequent values in words: by name when there are few, only their number when many tie. */
export function leadersInWords<Row>(
  leaders: readonly Row[],
  words: { named: (leaders: readonly Row[]) => string; many: (tied: number) => string; none: () => string },
): string {
  if (leaders.length === 0) return words.none()
  return leaders.length <= mostNamed ? words.named(leaders) : words.many(leaders.length)
}
