import { type DateFault, type Day, dateFault, formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { futureDay } from '../../futureDay.ts'
import type { JsonPath } from '../../jsonDocument.ts'

const forms: Texts = {
  es: 'un día "2025-12-23", un mes "2026-01", un año "2026", o dos de ellos con "/" en medio, cada uno seguido de "~" si es aproximado, "?" si es incierto, "%" si es ambas cosas',
  en: 'a day "2025-12-23", a month "2026-01", a year "2026", or two of them with "/" between, each with "~" behind it when approximate, "?" when uncertain, "%" when both',
}

/** The cure for each fault of a date: a typing error, EDTF that we do not use, or an impossible date. */
const faultWords: Readonly<Record<DateFault, { wrong: Texts; cure: (text: string) => Texts }>> = {
  syntax: {
    wrong: { es: 'Esto no se puede leer como fecha.', en: 'This cannot be read as a date.' },
    cure: () => ({ es: `Escriba ${forms.es}.`, en: `Write ${forms.en}.` }),
  },
  unsupported: {
    wrong: {
      es: 'Esta fecha es EDTF válido, pero de una forma que aquí no se usa: un extremo abierto, una estación, una "X" por una cifra, un año de más de cuatro cifras o bajo cero, o una hora.',
      en: 'This date is valid EDTF, but of a form that is not used here: an open end, a season, an "X" for a digit, a year of more than four digits or below zero, or a time of day.',
    },
    cure: () => ({
      es: `Escriba lo que dicen las fuentes como ${forms.es}.`,
      en: `Write what the sources say as ${forms.en}.`,
    }),
  },
  impossible: {
    wrong: { es: 'El calendario no tiene ese día o mes.', en: 'The calendar has no such day or month.' },
    cure: () => ({
      es: 'Busque la fecha de nuevo en la fuente; si solo el mes es seguro, escriba solo el mes.',
      en: 'Look the date up in the source again; when only the month is certain, write the month alone.',
    }),
  },
  reversed: {
    wrong: { es: 'El intervalo termina antes de empezar.', en: 'The interval ends before it begins.' },
    cure: (text) => {
      const swapped = text.split('/').toReversed().join('/')
      return {
        es: `Escriba primero la fecha anterior: "${swapped}", a menos que una de las dos tenga un error.`,
        en: `Write the earlier date first: "${swapped}", unless one of the two is mistyped.`,
      }
    },
  },
}

/** Dates can be parsed and exist in the calendar, and what took place is not in the future. */
export function datesRule({ moves, articles, today }: Corpus): Finding[] {
  return [
    ...moves.flatMap(({ file, entry }) => [
      ...spanFindings(file, ['date'], entry.date),
      ...dayFindings(file, ['added'], entry.added, today),
      ...dayFindings(file, ['updated'], entry.updated, today),
      ...(entry.revisions ?? []).flatMap(({ date }, index) =>
        dayFindings(file, ['revisions', index, 'date'], date, today),
      ),
      ...entry.sources.flatMap((source, index) =>
        'published' in source ? dayFindings(file, ['sources', index, 'published'], source.published, today) : [],
      ),
    ]),
    ...articles.flatMap(({ file, entry }) => [
      ...(entry.published === null ? [] : dayFindings(file, ['published'], entry.published, today)),
      ...(entry.written ? boundsFindings(file, entry.written.bounds, today) : []),
    ]),
  ]
}

function spanFindings(file: string, path: JsonPath, text: string): Finding[] {
  const fault = dateFault(text)
  return fault ? [{ file, path, wrong: faultWords[fault].wrong, cure: faultWords[fault].cure(text) }] : []
}

function boundsFindings(file: string, bounds: string, today: Day): Finding[] {
  const path = ['written', 'bounds']
  const span = parseDateSpan(bounds)
  if (!span) return spanFindings(file, path, bounds)
  if (span.first > today) return futureDay(file, path, bounds, today, pastCure)
  return span.interval
    ? []
    : [
        {
          file,
          path,
          wrong: {
            es: 'Los límites de la escritura deben ser un intervalo, y esto es una sola fecha.',
            en: 'The bounds of the writing must be an interval, but this is a single date.',
          },
          cure: {
            es: `Escriba el primer y el último día en que pudo escribirse: "${formatDay(span.first)}/${formatDay(span.last)}".`,
            en: `Write the first and the last day on which it can have been written: "${formatDay(span.first)}/${formatDay(span.last)}".`,
          },
        },
      ]
}

function dayFindings(file: string, path: JsonPath, text: string, today: Day): Finding[] {
  return parseDateSpan(text) ? futureDay(file, path, text, today, pastCure) : spanFindings(file, path, text)
}

const pastCure: Texts = {
  es: 'Escriba el día en que se agregó, se revisó, se escribió o se publicó, a más tardar hoy.',
  en: 'Write the day on which it was added, revised, written or published, today at the latest.',
}
