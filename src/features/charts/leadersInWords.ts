/** Up to how many values in a tie are named; more are only counted. */
const mostNamed = 3

/** Says which values are the most frequent: by name when they are few, by their number when many share the place. */
export function leadersInWords<Row>(
  leaders: readonly Row[],
  words: { named: (leaders: readonly Row[]) => string; many: (tied: number) => string; none: () => string },
): string {
  if (leaders.length === 0) return words.none()
  return leaders.length <= mostNamed ? words.named(leaders) : words.many(leaders.length)
}
