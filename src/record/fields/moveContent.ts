import type { NatureId } from '#src/domain/vocabulary.ts'
import { claimFields } from './claim.ts'
import { type Column, countColumn, optionalColumn, textColumn } from './column.ts'
import { exportEntry, field } from './field.ts'
import { forms } from './forms.ts'
import { selectionFields } from './selection.ts'
import { articleSourceFields, sourceKey, webSourceFields } from './source.ts'

/** The fields with the texts, claims and sources of a move. */
export const moveContentFields = {
  title: field({
    type: ({ texts }) => texts,
    meaning: { es: 'Título en palabras propias.', en: 'A title in our own words.' },
    form: { es: `${forms.texts.es} Hasta 80 caracteres.`, en: `${forms.texts.en} At most 80 characters.` },
    editing: { es: 'Neutral.', en: 'Neutral.' },
    example: '{ "es": "…", "en": "…" }',
    csv: selectionFields.title.csv,
    columnMeanings: {
      title_es: { es: 'Título en español.', en: 'Title in Spanish.' },
      title_en: { es: 'Título en inglés.', en: 'Title in English.' },
    },
  }),
  highlight: field({
    type: ({ highlight }) => highlight,
    optional: true,
    meaning: { es: 'Rótulo breve en la línea de tiempo.', en: 'A short label on the timeline.' },
    form: { es: `${forms.texts.es} Hasta 32 caracteres.`, en: `${forms.texts.en} At most 32 characters.` },
    editing: {
      es: 'Neutral, y solo para unos ocho movimientos, giras y ocasiones del registro.',
      en: 'Neutral, and only for about eight moves, tours and occasions of the record.',
    },
    example: '{ "es": "…", "en": "…" }',
    index: { highlight: (label) => label },
  }),
  summary: field({
    type: ({ texts }) => texts,
    meaning: { es: 'Resumen en una a tres oraciones.', en: 'A summary in one to three sentences.' },
    form: forms.texts,
    editing: { es: 'Neutral, con las opiniones atribuidas.', en: 'Neutral, opinions attributed.' },
    example: '{ "es": "…", "en": "…" }',
    csv: { summary_es: { ...textColumn, of: ({ es }) => es }, summary_en: { ...textColumn, of: ({ en }) => en } },
    columnMeanings: {
      summary_es: { es: 'Resumen en español.', en: 'Summary in Spanish.' },
      summary_en: { es: 'Resumen en inglés.', en: 'Summary in English.' },
    },
  }),
  claims: field({
    type: ({ z, object }) => z.array(object(claimFields)).min(1),
    meaning: {
      es: 'Lo que se afirma, un hecho por afirmación.',
      en: 'What is stated, one fact per statement.',
    },
    form: { es: 'Lista de afirmaciones, al menos una.', en: 'A list of statements, at least one.' },
    example: '[{ "nature": "reported", … }]',
    exported: (claims) => claims.map((claim) => exportEntry(claimFields, claim)),
    csv: { reported_claims: countOf('reported'), interpretation_claims: countOf('interpretation') },
    columnMeanings: {
      reported_claims: {
        es: 'Número de afirmaciones de lo que consta.',
        en: 'Number of statements of what is reported.',
      },
      interpretation_claims: {
        es: 'Número de afirmaciones que son interpretaciones atribuidas.',
        en: 'Number of statements that are attributed interpretations.',
      },
    },
  }),
  sources: field({
    type: ({ z, object }) => z.array(z.union([object(webSourceFields), object(articleSourceFields)])).min(1),
    meaning: { es: 'Las fuentes de la entrada.', en: 'The sources of the entry.' },
    form: { es: 'Lista de fuentes, al menos una.', en: 'A list of sources, at least one.' },
    example: '[{ "id": "lusa-2024-06-10", … }]',
    csv: {
      sources: { ...countColumn, of: ({ length }) => length },
      source_urls: {
        ...optionalColumn,
        of: (sources) => sources.map((source) => ('url' in source ? (source.url ?? '') : '')),
      },
    },
    columnMeanings: {
      sources: { es: 'Número de fuentes.', en: 'Number of sources.' },
      source_urls: {
        es: 'Dirección de cada fuente; vacía si no tiene o si es un artículo guardado por el proyecto.',
        en: 'Address of each source; empty where it has none, and for an article that the project holds.',
      },
    },
    index: { sources: (sources) => sources.map(sourceKey) },
  }),
  disagreements: field({
    type: ({ texts }) => texts,
    optional: true,
    meaning: {
      es: 'En qué difieren las fuentes y qué no se leyó.',
      en: 'On what the sources differ, and what was not read.',
    },
    form: forms.texts,
    example: '{ "es": "…", "en": "…" }',
  }),
}

function countOf(nature: NatureId): Column<readonly { nature: NatureId }[]> {
  return { ...countColumn, of: (claims) => claims.filter((claim) => claim.nature === nature).length }
}
