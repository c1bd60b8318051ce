import type { RecordFacts } from '#src/domain/record.ts'
import type { CalendarTexts } from './texts.es.ts'

export function calendarEn({ site }: RecordFacts): CalendarTexts {
  return {
    cancelled: (title) => `Cancelled: ${title}`,
    postponed: (title) => `Postponed: ${title}`,
    disputed: (title) => `Accounts conflict: ${title}`,
    marked: (title, doubt) => `${title} [${doubt}]`,
    dayUnknown: (when) => `day not known: ${when}`,
    daysUnknown: (when) => `days not known: ${when}`,
    spanNote: (days) =>
      `No source gives the exact day: the event covers the whole possible period (${days}) and does not mean that it lasted that long.`,
    date: (when) => `Date: ${when}`,
    status: (status) => `Status: ${status}`,
    postponedTo: (url) => `It took place later: ${url}`,
    entry: (day) => `Entry revised on ${day}. ${site.name.en}, CC BY 4.0.`,
    record: (version) => `${site.name.en}, version of ${version}. Data and texts: CC BY 4.0.`,
  }
}
