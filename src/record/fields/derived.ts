import type { Phase } from '#src/domain/record.ts'
import { type DateSpan, formatDay } from '#src/domain/time/dateSpan.ts'
import { phaseOf } from '#src/domain/time/phase.ts'
import type { CountryCode, MoveId, Texts } from '#src/domain/vocabulary.ts'
import { type AgencyDefaults, originCount } from '../compile/origins.ts'
import type { MoveFile } from '../schema.ts'
import { type CsvColumns, choiceColumn, countColumn, flagColumn } from './column.ts'
import type { Taking } from './field.ts'
import type { IndexValues } from './indexWriters.ts'
import { selectionFields } from './selection.ts'

/** What is known of a move beside its file: the days of its date, phases and publishers of the record, where its pages are. */
export type MoveFacts = {
  span: DateSpan
  phases: readonly Phase[]
  agencies: AgencyDefaults
  urlOf: (id: MoveId) => Texts
}

/** A field of a move that downloads have and files have not, since it follows from others. */
export type DerivedField<Value = unknown> = {
  /** The field of the file behind which downloads write it. */
  after: keyof MoveFile
  meaning: Texts
  of(this: void, move: MoveFile, facts: MoveFacts): Value
  csv?: CsvColumns<NoInfer<Value>>
  columnMeanings?: Readonly<Record<string, Texts>>
  index?: { [Name in keyof IndexValues]?: Taking<NoInfer<Value>, IndexValues[Name]> }
}

function derived<Value>(field: DerivedField<Value>): DerivedField<Value> {
  return field
}

/** The fields of a move that follow from those of its file. */
export const derivedFields = {
  url: derived({
    after: 'id',
    meaning: {
      es: 'Enlaces permanentes de la entrada en cada idioma.',
      en: 'Permanent links of the entry in each language.',
    },
    of: ({ id }, { urlOf }) => urlOf(id),
    csv: selectionFields.url.csv,
    columnMeanings: {
      url_es: { es: 'Enlace permanente de la entrada, en español.', en: 'Permanent link of the entry, in Spanish.' },
      url_en: { es: 'Enlace permanente de la entrada, en inglés.', en: 'Permanent link of the entry, in English.' },
    },
  }),
  firstDay: derived({
    after: 'date',
    meaning: { es: 'Primer día que abarca la fecha.', en: 'First day that the date covers.' },
    of: (_move, { span }) => formatDay(span.first),
    csv: selectionFields.firstDay.csv,
  }),
  lastDay: derived({
    after: 'date',
    meaning: { es: 'Último día que abarca la fecha.', en: 'Last day that the date covers.' },
    of: (_move, { span }) => formatDay(span.last),
    csv: selectionFields.lastDay.csv,
  }),
  precision: derived({
    after: 'date',
    meaning: {
      es: 'Hasta dónde se conoce la fecha: day (día), month (mes) o year (año).',
      en: 'How far the date is known: day, month or year.',
    },
    of: (_move, { span }) => span.precision,
    csv: { precision: choiceColumn(['day', 'month', 'year']) },
  }),
  approximate: derived({
    after: 'date',
    meaning: { es: 'Si la fecha es aproximada.', en: 'Whether the date is approximate.' },
    of: (_move, { span }) => span.approximate,
    csv: { approximate: flagColumn },
  }),
  uncertain: derived({
    after: 'date',
    meaning: { es: 'Si la fecha es incierta.', en: 'Whether the date is uncertain.' },
    of: (_move, { span }) => span.uncertain,
    csv: { uncertain: flagColumn },
  }),
  outcomeUnknown: derived({
    after: 'status',
    meaning: {
      es: 'Si se anunció para un día ya pasado y ninguna fuente dice si se realizó.',
      en: 'Whether it was announced for a day gone by and no source says if it took place.',
    },
    of: ({ status, outcomeNote }) => status === 'announced' && outcomeNote !== undefined,
    csv: { outcome_unknown: flagColumn },
    index: { outcomeUnknown: (unknown) => unknown },
  }),
  phase: derived({
    after: 'kind',
    meaning: {
      es: 'La etapa, que se deduce de la fecha: un identificador de etapa.',
      en: 'The phase, which follows from the date: a phase identifier.',
    },
    of: (_move, { span, phases }) => phaseOf(span, phases),
    csv: selectionFields.phase.csv,
  }),
  countries: derived({
    after: 'concerns',
    meaning: {
      es: 'Países de sus lugares y contrapartes, y los países de los que trata.',
      en: 'Countries of its places and counterparts, and those it is about.',
    },
    of: (move) => countriesOf(move),
    csv: selectionFields.countries.csv,
    index: { countries: (countries) => countries },
  }),
  origins: derived({
    after: 'sources',
    meaning: {
      es: 'Número de orígenes independientes entre las fuentes.',
      en: 'Number of independent origins among the sources.',
    },
    of: ({ sources }, { agencies }) => originCount(sources, agencies),
    csv: { origins: countColumn },
    index: { originCount: (count) => count },
  }),
}

/** The countries of a move's places and counterparts, and those it concerns: each once, in code order. */
export function countriesOf({ places, counterparts, concerns = [] }: MoveFile): CountryCode[] {
  const named = [...places, ...counterparts].flatMap(({ country }) => country ?? [])
  return [...new Set([...named, ...concerns])].toSorted()
}
