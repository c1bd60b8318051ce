import { formatDay } from '#src/domain/time/dateSpan.ts'
import { formatWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type ViewParameter, viewParameters } from '#src/url/viewState.ts'
import { countriesMet, personExample, themeExample } from './filterExamples.ts'

type Parameter = { id: ViewParameter; value: string }

/** The parameters of a link to a view, in the order in which links are written, each with a value that the record knows. */
export function linkParameters(timeline: Timeline): Parameter[] {
  const { record, themes, vocabulary } = timeline
  const together = themeExample(timeline)
  const met = personExample(timeline)
  const pair = together?.themes ?? themes.slice(0, 2).map(({ id }) => id)
  const countries = new Set(countriesMet(timeline).slice(0, 2))
  const [occasion] = timeline.occasions
  const firstDay = formatDay(record.firstDay)
  const [firstMonth, lastMonth] = [met?.filter.from, met?.filter.to].map((month) => month ?? firstDay.slice(0, 7))
  const values: Record<ViewParameter, string> = {
    theme: pair.join('.'),
    country: vocabulary.country.filter((code) => countries.has(code)).join('.') || record.home.country,
    kind: 'visit',
    status: 'occurred.announced',
    phase: together?.phase.id ?? record.phases[0]?.id ?? '',
    person: met?.person.id ?? 'ana-silva', // invented: the record has nobody
    pair: pair.join('_'),
    occasion: `!${occasion?.id ?? 'summit'}`, // invented: the record has none
    from: firstMonth ?? '',
    to: `${lastMonth}-15`, // any day of the month: it shows that a bound can be a day
    q: 'frontera',
    lanes: 'country',
    order: 'name',
    view: formatWindow({ from: record.firstDay, to: record.firstDay + 30 }),
    sort: 'asc',
    list: 'lanes',
  }
  return viewParameters.map((id) => ({ id, value: values[id] }))
}
