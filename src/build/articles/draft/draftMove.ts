import { longestMadeId, slug } from '#src/domain/slug.ts'
import { calendarOf, formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { type KindId, type Locale, localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { ArticleFile, MoveFile } from '#src/record/schema.ts'
import { toBeWritten } from '#src/record/toBeWritten.ts'
import { chooseConcerns, chooseCounterparts, chooseKind, choosePlaces, chooseStatus, chooseThemes } from './choices.ts'
import { type ChosenDate, chooseDate } from './chooseDate.ts'
import type { Reading } from './reading/readArticle.ts'
import { quoteOf } from './reading/sentences.ts'
import { draftTexts } from './texts.ts'

/** The ids of the record are Spanish. */
const kindInIds: Readonly<Record<KindId, string>> = {
  visit: 'visita',
  summit: 'cumbre',
  appearance: 'discurso',
  reception: 'recepcion',
  agreement: 'acuerdo',
  call: 'llamada',
  statement: 'posicion',
  milestone: 'hito',
}

/** The most statements of a draft: an entry with more is hardly one move. */
const mostClaims = 30

export type Draft = { move: MoveFile; date: ChosenDate; counterparts: readonly string[]; unused: number }

/** A move of what was found in an article, with what is guessed in its `review`; words of our own are still to be written. */
export function draftMove(article: ArticleFile, reading: Reading, record: Dataset, today: number): Draft {
  const kind = chooseKind(reading, record.record.home)
  const people = chooseCounterparts(reading)
  const { places, isSure } = choosePlaces(reading, kind, people, record.record, article)
  const counterparts = people.map(({ person }) => person)
  const date = chooseDate(reading, record.record, today)
  const status = chooseStatus(reading, date.date, today)
  const concerns = chooseConcerns(reading, { places, counterparts }, record.record)
  const themes = chooseThemes(reading, record)
  const used = usedSentences(reading)
  const isOver = (parseDateSpan(date.date)?.last ?? today) < today
  const review = [
    ...(date.note ? ['date'] : []),
    'status',
    'kind',
    ...(isSure ? [] : places.map((_, at) => `places[${at}]`)),
    ...people.flatMap(({ isSure: isKnown }, at) => (isKnown ? [] : [`counterparts[${at}]`])),
    ...(concerns.length > 0 ? ['concerns'] : []),
    'themes',
    'title',
    'claims',
  ]
  const move: MoveFile = {
    $schema: '../schema/move.schema.json',
    id: '',
    state: 'draft',
    review,
    updated: formatDay(today),
    added: formatDay(today),
    date: date.date,
    ...(date.note && { dateNote: date.note }),
    status,
    ...((status === 'postponed' || (status === 'announced' && isOver)) && { outcomeNote: toBeWritten }),
    kind,
    places,
    counterparts,
    ...(concerns.length > 0 && { concerns }),
    themes,
    title: toBeWritten,
    summary: toBeWritten,
    claims: used.slice(0, mostClaims).map((at) => claimOf(article, reading, at)),
    sources: [{ id: article.id, article: article.id }],
  }
  const named = { ...move, title: titleOf(move, record), id: idOf(move, record) }
  return {
    move: named,
    date,
    counterparts: people.map(({ person }) => person.name),
    unused: reading.sentences.length - named.claims.length,
  }
}

/** The sentences that name somebody, a country, a place or a date, or have a word of a theme or a kind; all where none has. */
function usedSentences({ sentences, people, countries, places, dates, themes, kinds }: Reading): number[] {
  const used = new Set([...people, ...countries, ...places, ...themes, ...kinds].flatMap(({ sentences: own }) => own))
  for (const { sentence } of dates) used.add(sentence)
  return sentences.flatMap((_, at) => (used.has(at) || used.size === 0 ? [at] : []))
}

function claimOf(article: ArticleFile, { sentences, judging }: Reading, at: number): MoveFile['claims'][number] {
  const sentence = sentences[at]
  const quote = sentence && quoteOf(article, sentence)
  return {
    nature: judging.has(at) ? 'interpretation' : 'reported',
    text: toBeWritten,
    sources: [article.id],
    ...(quote && { quotes: [quote] }),
  }
}

/** A title by the kind of the act; two moves have no title alike, so that of a further one has its year. */
function titleOf(move: MoveFile, { moves }: Pick<Dataset, 'moves'>): Texts {
  const title = inBoth((locale) => titleIn(move, locale))
  const isTaken = moves.some((other) => other.title.es === title.es)
  const { year } = calendarOf(parseDateSpan(move.date)?.first ?? 0)
  return isTaken ? inBoth((locale) => `${title[locale]} (${year})`) : title
}

function titleIn({ kind, places, counterparts, concerns = [] }: MoveFile, locale: Locale): string {
  const { moveTitle: t } = draftTexts[locale]
  const [place] = places
  const countries = [...concerns, ...(place ? [place.country] : [])].map((code) => countryNames(code)[locale])
  const names = counterparts.map(({ name, shortName }) => (counterparts.length > 1 ? (shortName ?? name) : name))
  const others = joinWords((names.length > 0 ? names : countries).slice(0, 2), locale) || toBeWritten[locale]
  const where = place && (place.city?.[locale] ?? countryNames(place.country)[locale])
  const at = (act: string) => (where ? t.at(where, act) : act)
  const titles = {
    visit: at(t.met(others)),
    summit: at(t.summit),
    appearance: at(t.appearance),
    reception: t.reception(others),
    agreement: t.agreement(others),
    call: t.call(others),
    statement: t.statement(others),
    milestone: toBeWritten[locale],
  }
  return titles[kind]
}

/** Day, place or kind, and whom it was with, as the ids of the record are made. */
function idOf(
  { date, kind, places, counterparts, concerns = [] }: MoveFile,
  { moves }: Pick<Dataset, 'moves'>,
): string {
  const span = parseDateSpan(date)
  const day = span && !span.interval ? date.replace(/[?~%]$/, '') : ''
  const [place, person] = [places[0], counterparts[0]]
  const where = kind === 'call' ? kindInIds[kind] : (place?.city?.es ?? place?.country ?? kindInIds[kind])
  const whom = person ? (person.shortName ?? person.name.split(' ').at(-1)) : (concerns[0] ?? '')
  const id = slug([day, where, whom].join(' '), longestMadeId)
  const taken = new Set(moves.map((move) => move.id))
  if (!taken.has(id)) return id
  return Array.from({ length: taken.size + 2 }, (_, at) => `${id}-${at + 2}`).find((other) => !taken.has(other)) ?? id
}

function inBoth(write: (locale: Locale) => string): Texts {
  return Object.fromEntries(localeIds.map((locale) => [locale, write(locale)])) as Record<Locale, string>
}
