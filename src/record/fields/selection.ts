import type { Coordinates, Move } from '#src/domain/move.ts'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import { type CountryCode, kindIds, type PersonId, statusIds, type Texts } from '#src/domain/vocabulary.ts'
import { type CsvColumns, choiceColumn, dayColumn, optionalColumn, pointColumn, textColumn } from './column.ts'

/** What the fields of a selection take from beyond a move of the index. */
export type SelectionFacts = { urlOf: (move: Move) => Texts; nameOf: (person: PersonId) => string }

type SelectionField<Value> = { of: (move: Move, facts: SelectionFacts) => Value; csv: CsvColumns<Value> }

/** Typed by its value, which a column reads. */
function selected<Value>(of: SelectionField<Value>['of'], csv: CsvColumns<NoInfer<Value>>): SelectionField<Value> {
  return { of, csv }
}

/**
 * The fields that the browser writes for the moves of a filtered view, from the index, in the order of the JSON; and
 * the columns that both these files and those of the whole record have. They are apart from the table of fields, which
 * takes these columns, since sharing in the browser needs none of its texts.
 */
export const selectionFields = {
  id: selected(({ id }) => id, { id: textColumn }),
  url: selected((move, { urlOf }) => urlOf(move), {
    url_es: { ...textColumn, of: ({ es }) => es },
    url_en: { ...textColumn, of: ({ en }) => en },
  }),
  date: selected(({ date }) => date, { date: textColumn }),
  firstDay: selected(({ span }) => formatDay(span.first), { first_day: dayColumn }),
  lastDay: selected(({ span }) => formatDay(span.last), { last_day: dayColumn }),
  status: selected(({ status }) => status, { status: choiceColumn(statusIds) }),
  kind: selected(({ kind }) => kind, { kind: choiceColumn(kindIds) }),
  phase: selected(({ phase }) => phase, {
    phase: { ...textColumn, values: (record) => record.phases.map(({ id }) => id) },
  }),
  tour: selected(({ tour }) => tour, { tour: optionalColumn }),
  occasion: selected(({ occasion }) => occasion, { occasion: optionalColumn }),
  places: selected(
    ({ stops }): SelectedPlace[] => stops.map(({ country, city, at }) => ({ country, city, coordinates: at ?? null })),
    {
      place_countries: { ...optionalColumn, of: (places) => places.map(({ country }) => country) },
      cities_es: { ...optionalColumn, of: (places) => places.map(({ city }) => city?.es ?? '') },
      cities_en: { ...optionalColumn, of: (places) => places.map(({ city }) => city?.en ?? '') },
      longitude: pointColumn(0),
      latitude: pointColumn(1),
    },
  ),
  counterparts: selected(({ people }, { nameOf }) => people.map((id) => ({ id, name: nameOf(id) })), {
    counterparts: { ...optionalColumn, of: (people) => people.map(({ id }) => id) },
    counterpart_names: { ...optionalColumn, of: (people) => people.map(({ name }) => name) },
  }),
  countries: selected(({ countries }) => countries, { countries: { ...optionalColumn, of: (values) => values } }),
  themes: selected(({ themes }) => themes, { themes: { ...textColumn, of: (values) => values } }),
  title: selected(({ title }) => title, {
    title_es: { ...textColumn, of: ({ es }) => es ?? '' },
    title_en: { ...textColumn, of: ({ en }) => en ?? '' },
  }),
}

type SelectedPlace = { country: CountryCode; city: Texts | null; coordinates: Coordinates | null }
