import type { Locale } from '#src/domain/vocabulary.ts'
import { type BarFacet, barsRows } from '#src/features/charts/bars/barsRows.ts'
import { en, es } from '#tests/builders/siteTexts.ts'

const texts = { es: es.charts, en: en.charts }
const names = new Map([
  ['EC', 'Ecuador'],
  ['PE', 'Perú'],
  ['IT', 'Italia'],
  ['CL', 'Chile'],
])

export type BarsCase = { facet?: BarFacet; base?: number; chosen?: string[]; locale?: Locale; leftOut?: string }

/** The figure of these values and numbers, the most frequent first. */
export function barsRowsOf(
  counts: Record<string, number>,
  { facet = 'country', base = 5, chosen = [], locale = 'es', leftOut }: BarsCase = {},
) {
  const frequencies = Object.entries(counts).map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
  return barsRows({ facet, frequencies, base, names, t: texts[locale], locale, ...(leftOut && { leftOut }) })
}
