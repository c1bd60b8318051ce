import type { FacetId } from '#src/domain/selection/filter.ts'
import type { DataFields } from '#src/features/data/texts.es.ts'

/** How a field stands in a file, or a parameter in a link; the words on it are in the catalogues. */
type Example = { example: string; optional?: true }
type FieldExamples = { readonly [Set in keyof DataFields]: { readonly [Field in keyof DataFields[Set]]: Example } }

/** The fields of the data files, in the order of the files. A test holds them against the schema. */
export const dataFields: FieldExamples = {
  move: {
    id: { example: '"2025-12-23-quito-noboa"' },
    updated: { example: '"2026-11-23"' },
    date: { example: '"2025-12-23"' },
    dateNote: { example: '{ "es": "…", "en": "…" }', optional: true },
    status: { example: '"occurred"' },
    outcomeNote: { example: '{ "es": "…", "en": "…" }', optional: true },
    postponedTo: { example: '"2026-01-30-san-salvador-bukele-cecot"', optional: true },
    kind: { example: '"visit"' },
    tour: { example: '"ecuador-2025-12"', optional: true },
    places: { example: '[{ "country": "EC", … }]' },
    counterparts: { example: '[{ "id": "daniel-noboa", … }]' },
    delegation: { example: '["Cristián Valenzuela"]', optional: true },
    concerns: { example: '["VE"]', optional: true },
    themes: { example: '["security", "trade"]' },
    title: { example: '{ "es": "…", "en": "…" }' },
    summary: { example: '{ "es": "…", "en": "…" }' },
    claims: { example: '[{ "nature": "reported", … }]' },
    sources: { example: '[{ "id": "efe-2025-12-23-quito", … }]' },
    disagreements: { example: '{ "es": "…", "en": "…" }', optional: true },
  },
  place: {
    country: { example: '"EC"' },
    city: { example: '{ "es": "Quito", "en": "Quito" }', optional: true },
    venue: { example: '{ "es": "…", "en": "…" }', optional: true },
    coordinates: { example: '[-78.5123, -0.2201]', optional: true },
  },
  counterpart: {
    id: { example: '"daniel-noboa"' },
    name: { example: '"Daniel Noboa"' },
    role: { example: '{ "es": "presidente de Ecuador", "en": "President of Ecuador" }' },
    country: { example: '"EC"', optional: true },
  },
  claim: {
    nature: { example: '"reported"' },
    text: { example: '{ "es": "…", "en": "…" }' },
    sources: { example: '["efe-2025-12-23-quito"]' },
    quotes: { example: '[{ "article": "…", "exact": "…" }]', optional: true },
  },
  quote: {
    article: { example: '"kast-noboa-carondelet"' },
    exact: { example: '"la agenda de trabajo"' },
    prefix: { example: '"ecuatorianos y "', optional: true },
    suffix: { example: '" reflejaron"', optional: true },
  },
  source: {
    id: { example: '"efe-2025-12-23-quito"' },
    publisher: { example: '"Swissinfo"' },
    agency: { example: '"EFE"', optional: true },
    title: { example: '"…"' },
    titleRebuilt: { example: 'true', optional: true },
    published: { example: '"2025-12-23"' },
    publishedInferred: { example: 'true', optional: true },
    language: { example: '"es"' },
    url: { example: '"https://…"' },
  },
  articleSource: {
    id: { example: '"articulo-carondelet"' },
    article: { example: '"kast-noboa-carondelet"' },
  },
  article: {
    id: { example: '"kast-noboa-carondelet"' },
    label: { example: '{ "es": "…", "en": "…" }' },
    language: { example: '"es"' },
    title: { example: 'null' },
    author: { example: 'null' },
    publisher: { example: 'null' },
    published: { example: 'null' },
    written: { example: '{ "bounds": "2025-12-23/2026-03-10", "basis": { … } }', optional: true },
    note: { example: '{ "es": "…", "en": "…" }' },
    rights: { example: '{ "es": "…", "en": "…" }' },
    sha256: { example: '"078c73ff…"' },
    paragraphs: { example: '["…", "…"]' },
  },
}

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
