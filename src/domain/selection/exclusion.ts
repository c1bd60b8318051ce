/**
 * The values of a facet that leave moves out: "!x" selects the moves that have no value "x". Unlike other values of a
 * facet, which are joined by OR, every exclusion that is chosen narrows: "!x" and "!y" select what is neither.
 */
const mark = '!'

/** The value that selects the moves without this one. */
export function exclusionOf(value: string): string {
  return `${mark}${value}`
}

/** The value whose moves an exclusion leaves out; null for a value that selects. */
function excludedBy(value: string): string | null {
  return value.startsWith(mark) ? value.slice(mark.length) : null
}

export function isExclusion(value: string): boolean {
  return excludedBy(value) !== null
}

/** The value that selects exactly the moves which this one does not. */
export function oppositeOf(value: string): string {
  return excludedBy(value) ?? exclusionOf(value)
}

/** A value by the id that its own has become: an exclusion of the old id excludes the new one. */
export function withPresentId(value: string, presentId: (id: string) => string): string {
  const excluded = excludedBy(value)
  return excluded === null ? presentId(value) : exclusionOf(presentId(excluded))
}

/** The values of a facet that can be excluded: each, then the exclusion of each. */
export function withExclusions(values: readonly string[]): string[] {
  return [...values, ...values.map(exclusionOf)]
}

/** The values of an item in such a facet: its own, if it has one, and the exclusion of every other. */
export function valuesWithExclusions(own: string | null, values: readonly string[]): string[] {
  return [...(own === null ? [] : [own]), ...values.filter((value) => value !== own).map(exclusionOf)]
}
