/** How the record, an entry and a filtered view are cited. */
export const citeEs = {
  site: 'Kast en el mundo',
  recordTitle: 'Kast en el mundo: registro de los movimientos internacionales de José Antonio Kast',
  /** The title of a filtered view; `filter` names what was chosen. */
  viewTitle: (filter: string, n: string, total: string) =>
    `Movimientos internacionales de José Antonio Kast (${filter}): ${n} de ${total}`,
  entry: (title: string, date: string, version: string, url: string) =>
    `«${title}» (${date}). Kast en el mundo, versión del ${version}. ${url}`,
  record: (version: string, url: string) =>
    `Kast en el mundo: registro de los movimientos internacionales de José Antonio Kast. Versión del ${version}. ${url}`,
  view: (title: string, version: string, url: string) => `${title}. Kast en el mundo, versión del ${version}. ${url}`,
  /** A note beside the fields that reference managers know. */
  entryNote: (date: string) => `Fecha del movimiento: ${date}. Datos y textos: CC BY 4.0.`,
  note: 'Datos y textos: CC BY 4.0.',
}

export type CiteTexts = typeof citeEs
