import type { RecordFacts } from '#src/domain/record.ts'
import { inQuotes, spanishMarks } from '#src/i18n/typography.ts'

/** How the record, an entry and a filtered view are cited. */
export function citeEs({ site, subject }: RecordFacts) {
  return {
    site: site.name.es,
    recordTitle: `${site.name.es}: registro de los movimientos internacionales de ${subject.name}`,
    /** The title of a filtered view; `filter` names what was chosen. */
    viewTitle: (filter: string, n: string, total: string) =>
      `Movimientos internacionales de ${subject.name} (${filter}): ${n} de ${total}`,
    entry: (title: string, date: string, version: string, url: string) =>
      `${inQuotes(title, spanishMarks)} (${date}). ${site.name.es}, versión del ${version}. ${url}`,
    record: (version: string, url: string) =>
      `${site.name.es}: registro de los movimientos internacionales de ${subject.name}. Versión del ${version}. ${url}`,
    view: (title: string, version: string, url: string) => `${title}. ${site.name.es}, versión del ${version}. ${url}`,
    /** A note beside the fields that reference managers know. */
    entryNote: (date: string) => `Fecha del movimiento: ${date}. Datos y textos: CC BY 4.0.`,
    note: 'Datos y textos: CC BY 4.0.',
  }
}

export type CiteTexts = ReturnType<typeof citeEs>
