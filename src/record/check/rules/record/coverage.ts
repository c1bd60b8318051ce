import { formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'

type Range = { path: JsonPath; first: string; last: string }

/**
 * The periods for which sources were consulted, and the days that were searched for in vain, are of days that exist and
 * were searched; each list is in order of time, and no day stands in both. Days of the form that the shape asks for sort as
 * text.
 */
export function coverageRule({ coverage, today }: Corpus): Finding[] {
  if (!coverage) return []
  const { file, entry } = coverage
  const { searchedUntil } = entry
  const periods = entry.periods.map(({ first, last }, at): Range => ({ path: ['periods', at], first, last }))
  const gaps = entry.gaps.map(({ first, last }, at): Range => ({ path: ['gaps', at], first, last }))
  const days = [...periods, ...gaps].flatMap(({ path, first, last }) => [
    { path: [...path, 'first'], day: first },
    { path: [...path, 'last'], day: last },
  ])
  const found = (path: JsonPath, wrong: Texts, cure: Texts): Finding => ({ file, path, wrong, cure })

  const impossible = [...days, { path: ['searchedUntil'], day: searchedUntil ?? formatDay(today) }]
    .filter(({ day }) => parseDateSpan(day) === null)
    .map(({ path }) => found(path, noSuchDay, correctDay))
  if (impossible.length > 0) return impossible

  const now = formatDay(today)
  if (searchedUntil !== undefined && searchedUntil > now) {
    return [found(['searchedUntil'], inFuture(now), writeSearchDay)]
  }
  const end = searchedUntil ?? now
  return [
    ...days
      .filter(({ day }) => day > end)
      .map(({ path }) => found(path, searchedUntil === undefined ? inFuture(now) : afterSearch(end), writeSearched)),
    ...[...periods, ...gaps]
      .filter(({ first, last }) => last < first)
      .map(({ path, first }) => found([...path, 'last'], endsBefore(first), exchange)),
    ...[...outOfOrder(periods), ...outOfOrder(gaps)].map(({ path, before }) =>
      found([...path, 'first'], beginsBefore(before), listInOrder),
    ),
    ...gaps.flatMap((gap) =>
      periods.flatMap(({ first, last }) =>
        gap.first <= last && gap.last >= first ? [found(gap.path, alsoSearched(first, last), shorten)] : [],
      ),
    ),
    ...(gaps.length > 0 && periods.length === 0 ? [found(['gaps'], noPeriods, listPeriods)] : []),
  ]
}

/** The ranges that begin before the one above them ends, with the day on which that ends. */
function outOfOrder(ranges: readonly Range[]): { path: JsonPath; before: string }[] {
  return ranges.flatMap(({ path, first, last }, at) => {
    const above = ranges[at - 1]
    return above && first <= last && above.last >= first ? [{ path, before: above.last }] : []
  })
}

const noSuchDay = { es: 'El calendario no tiene ese día.', en: 'The calendar has no such day.' }
const correctDay = { es: 'Corrija el mes o el día.', en: 'Correct the month or the day.' }
const inFuture = (today: string) => ({
  es: `Este día está en el futuro: hoy es ${today}.`,
  en: `This day is in the future: today is ${today}.`,
})
const writeSearchDay = {
  es: 'Escriba el día de la última búsqueda, hoy a más tardar.',
  en: 'Write the day of the last search, today at the latest.',
}
const afterSearch = (end: string) => ({
  es: `Este día es posterior a la última búsqueda: "searchedUntil" es ${end}.`,
  en: `This day comes after the last search: "searchedUntil" is ${end}.`,
})
const writeSearched = {
  es: 'Escriba el último día que se buscó, hoy a más tardar; si se buscó de nuevo, ponga al día "searchedUntil".',
  en: 'Write the last day that was searched, today at the latest; after a new search bring "searchedUntil" up to date.',
}
const endsBefore = (first: string) => ({
  es: `El periodo termina antes de comenzar, el ${first}.`,
  en: `The period ends before it begins, on ${first}.`,
})
const exchange = {
  es: 'Intercambie los dos días, o corrija uno.',
  en: 'Exchange the two days, or correct one of them.',
}
const beginsBefore = (last: string) => ({
  es: `El periodo comienza antes de que termine el de arriba, el ${last}.`,
  en: `The period begins before the one above it ends, on ${last}.`,
})
const listInOrder = {
  es: 'Ordene los periodos por fecha, y una los que se superponen.',
  en: 'List the periods in order of time, and join those that overlap.',
}
const alsoSearched = (first: string, last: string) => ({
  es: `Estos días están también en el periodo del ${first} al ${last}, para el que se consultaron fuentes.`,
  en: `Days of it are also in the period from ${first} to ${last}, for which sources were consulted.`,
})
const shorten = {
  es: 'Acorte uno de los dos: de un día se consultaron fuentes, o no se encontró ninguna.',
  en: 'Shorten one of the two: for a day either sources were consulted, or none was found.',
}
const noPeriods = {
  es: 'Hay días sin fuentes, y ningún periodo para el que se hayan consultado.',
  en: 'There are days without sources, and no period for which any were consulted.',
}
const listPeriods = {
  es: 'Agregue en "periods" los periodos para los que se consultaron fuentes, o quite "gaps".',
  en: 'Add to "periods" those for which sources were consulted, or take "gaps" out.',
}
