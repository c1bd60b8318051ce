/** What calendars say of a move; comes with the dialogs of sharing, and not with the first page. */
export const calendarEs = {
  cancelled: (title: string) => `Cancelado: ${title}`,
  postponed: (title: string) => `Aplazado: ${title}`,
  /** A title with what is doubtful in its day behind it. */
  marked: (title: string, doubt: string) => `${title} [${doubt}]`,
  dayUnknown: (when: string) => `día no conocido: ${when}`,
  daysUnknown: (when: string) => `días no conocidos: ${when}`,
  spanNote: (days: string) =>
    `Ninguna fuente da el día exacto: el evento abarca todo el periodo posible (${days}) y no significa que haya durado ese tiempo.`,
  date: (when: string) => `Fecha: ${when}`,
  status: (status: string) => `Estado: ${status}`,
  postponedTo: (url: string) => `Se concretó en: ${url}`,
  /** Of an entry: how new it is, and its terms. */
  entry: (day: string) => `Entrada revisada el ${day}. Kast en el mundo, CC BY 4.0.`,
  /** Of a whole file. */
  record: (version: string) => `Kast en el mundo, versión del ${version}. Datos y textos: CC BY 4.0.`,
}

export type CalendarTexts = typeof calendarEs
