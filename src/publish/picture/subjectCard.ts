import { neighboursOf } from '#src/app/neighbours.ts'
import type { Move, Theme } from '#src/domain/move.ts'
import { narrowTimeline } from '#src/domain/narrowTimeline.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { shortDay, spanInWords } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { messagesOf } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import type { PictureTexts } from '#src/i18n/picture.es.ts'
import type { Card } from './card.ts'

type Words = { themes: readonly Theme[]; locale: Locale; texts: PictureTexts }
type Subject = { kind: string; title: string; line: string; moves: readonly Move[] }

/** How many names stand below a country before the rest is counted. */
const mostNames = 3

/** What the picture of something with several moves says: when, how many, about what. */
export function subjectCard({ kind, title, line, moves }: Subject, { themes, locale, texts }: Words): Card {
  const t = messagesOf(locale)
  return {
    siteName: t.siteNameParts,
    date: periodOfMoves(moves, locale),
    kind,
    count: texts.moves(formatNumber(moves.length, locale), moves.length),
    shape: null,
    title,
    status: '',
    line,
    themes: themes
      .filter(({ id }) => moves.some((move) => move.themes.includes(id)))
      .map(({ id, short }) => ({ id, label: short[locale] })),
    shown: new Set(moves.map(({ id }) => id)),
  }
}

/** "14 dic 2025 – 9 sept 2026"; the date in full where there is one move. Empty without moves. */
export function periodOfMoves(moves: readonly Move[], locale: Locale): string {
  const [first] = moves
  if (!first) return ''
  if (moves.length === 1) return spanInWords(first.span, locale)
  const last = moves.reduce((latest, { span }) => Math.max(latest, span.last), first.span.last)
  return messagesOf(locale).selection.period(shortDay(first.span.first, locale), shortDay(last, locale))
}

/** The counterparts from a country, those with most moves first: "Daniel Noboa, María Corina Machado y 4 más". */
export function peopleOfCountry(timeline: Timeline, code: string, locale: Locale, texts: PictureTexts): string {
  const home = new Map(timeline.people.map(({ id, country }) => [id, country]))
  const names = neighboursOf(narrowTimeline(timeline, 'country', code), 'person', locale)
    .filter(({ key }) => home.get(key) === code)
    .map(({ name }) => name)
  const rest = names.length - mostNames
  if (rest <= 1) return joinWords(names, locale) // "one more" would take the room of the name
  return joinWords([...names.slice(0, mostNames), texts.more(formatNumber(rest, locale))], locale)
}
