import type { RecordFacts } from '#src/domain/record.ts'

/** The texts of calendar files. They load with the sharing dialogs, not with the first page. */
export function calendarEs({ site }: RecordFacts) {
  return {
    cancelled: (title: string) => `Cancelado: ${title}`,
    postponed: (title: string) => `Postergado: ${title}`,
    disputed: (title: string) => `Versiones opuestas: ${title}`,
    /** A title with what is doubtful in its day behind it. */
    marked: (title: string, doubt: string) => `${title} [${doubt}]`,
    dayUnknown: (when: string) => `día no conocido: ${when}`,
    daysUnknown: (when: string) => `días no conocidos: ${when}`,
    spanNote: (days: string) =>
      `Ninguna fuente da el día exacto: el evento abarca todo el periodo posible (${days}) y no significa que haya durado ese tiempo.`,
    date: (when: string) => `Fecha: ${when}`,
    status: (status: string) => `Estado: ${status}`,
    postponedTo: (url: string) => `Se realizó después: ${url}`,
    /** Of an entry: how new it is, and its terms. */
    entry: (day: string) => `Entrada revisada el ${day}. ${site.name.es}, CC BY 4.0.`,
    /** Of a whole file. */
    record: (version: string) => `${site.name.es}, versión del ${version}. Datos y textos: CC BY 4.0.`,
  }
}

export type CalendarTexts = ReturnType<typeof calendarEs>
