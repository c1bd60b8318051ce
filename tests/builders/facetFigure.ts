import type { Locale } from '#src/domain/vocabulary.ts'
import { type BarFacet, facetFigure } from '#src/features/charts/bars/facetFigure.ts'
import { en, es } from '#tests/builders/siteTexts.ts'

const texts = { es: es.charts, en: en.charts }
const names = new Map([
  ['EC', 'Ecuador'],
  ['PE', 'Perú'],
  ['IT', 'Italia'],
  ['CL', 'Chile'],
])

export type FacetCase = { facet?: BarFacet; base?: number; chosen?: string[]; locale?: Locale; leftOut?: string }

/** The figure of these values and numbers, the most frequent first. */
export function aFacetFigure(
  counts: Record<string, number>,
  { facet = 'country', base = 5, chosen = [], locale = 'es', leftOut }: FacetCase = {},
) {
  const frequencies = Object.entries(counts).map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
  return facetFigure({ facet, frequencies, base, names, t: texts[locale], locale, ...(leftOut && { leftOut }) })
}
