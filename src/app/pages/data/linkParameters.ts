import type { FacetId } from '#src/domain/selection/filter.ts'

/** The parameters of a filter link, in the order in which links are written. */
export const linkParameters: Readonly<Record<FacetId | 'from' | 'to' | 'q', string>> = {
  theme: 'theme=security.migration',
  country: 'country=EC.PE',
  kind: 'kind=visit',
  status: 'status=occurred.announced',
  phase: 'phase=president-elect',
  person: 'person=daniel-noboa',
  pair: 'pair=security_migration',
  from: 'from=2025-12',
  to: 'to=2026-02-15',
  q: 'q=frontera',
}
