import { frequenciesOf } from '#src/domain/counts/frequencies.ts'
import type { Move, Theme } from '#src/domain/move.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { calendarOf, type DateSpan, type Day } from '#src/domain/time/dateSpan.ts'
import { narrowTimeline, type Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { shortDay, shortMonth, spanInWords } from '#src/i18n/dateWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { commonTexts } from '../../texts.ts'
import type { Card } from './card.ts'
import { peopleInWords } from './peopleInWords.ts'
import type { PictureTexts } from './texts.es.ts'

type Words = { themes: readonly Theme[]; locale: Locale; texts: PictureTexts }
type Subject = { kind: string; title: string; line: string; moves: readonly Move[] }

/** The contents of the picture of a country, a person or an article: period, number of moves, themes. */
export function subjectCard({ kind, title, line, moves }: Subject, { themes, locale, texts }: Words): Card {
  const t = commonTexts(locale)
  return {
    siteName: t.site.nameParts,
    date: periodOfMoves(moves, locale),
    kind,
    count: texts.moves(formatNumber(moves.length, locale), moves.length),
    mark: null,
    title,
    status: '',
    line,
    themes: themes
      .filter(({ id }) => moves.some((move) => move.themes.includes(id)))
      .map(({ id, short }) => ({ id, label: short[locale] })),
    highlighted: new Set(moves.map(({ id }) => id)),
  }
}

/**
 * "14 dic 2025 – 9 sept 2026", or a month where the day is not known; one date in full where all moves have the same.
 * Empty without moves.
 */
export function periodOfMoves(moves: readonly Move[], locale: Locale): string {
  const [first] = moves
  if (!first) return ''
  const last = moves.reduce((latest, move) => (move.span.last > latest.span.last ? move : latest), first)
  if (moves.every(({ date }) => date === first.date)) return spanInWords(first.span, locale)
  const start = shortEnd(first.span.first, first.span, locale)
  return commonTexts(locale).selection.period(start, shortEnd(last.span.last, last.span, locale))
}

function shortEnd(day: Day, { precision }: DateSpan, locale: Locale): string {
  if (precision === 'day') return shortDay(day, locale)
  const { year, month } = calendarOf(day)
  return precision === 'month' ? `${shortMonth(month, locale)} ${year}` : String(year)
}

/** The counterparts from a country, those with most moves first: "Contrapartes: Ana Pérez y Juan Soto". */
export function peopleOfCountry(timeline: Timeline, code: string, locale: Locale, texts: PictureTexts): string {
  const names = new Map(timeline.people.filter(({ country }) => country === code).map(({ id, name }) => [id, name]))
  const own = narrowTimeline(timeline, 'country', code)
  const people = frequenciesOf('person', select(own, noFilter), noFilter, own.vocabulary)
  return peopleInWords(
    people.flatMap(({ value }) => names.get(value) ?? []),
    locale,
    texts,
  )
}
