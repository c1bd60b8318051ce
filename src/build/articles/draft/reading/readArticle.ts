/** Everything that rules and lists find in an article; {@link draftMove} makes a move of it. */
import { parseDateSpan, toDay } from '#src/domain/time/dateSpan.ts'
import type { CountryCode, KindId, Locale } from '#src/domain/vocabulary.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { ArticleFile } from '#src/record/schema.ts'
import { anchorsOf } from '../dates/anchorsOf.ts'
import type { FoundDate, WritingTime } from '../dates/date.ts'
import { findDates } from '../dates/findDates.ts'
import { countryPhrases } from '../gazetteer/countries.ts'
import { type KnownPlace, placePhrases, publisherPhrases } from '../gazetteer/knownRecord.ts'
import { indexOf, mentionsIn, type PhraseIndex } from '../gazetteer/phrases.ts'
import { venuesByName } from '../gazetteer/venuesByName.ts'
import { countWords, type WordCount } from './countWords.ts'
import { judgingWords, kindWords, statusWords } from './kindWords.ts'
import { type FoundPerson, readPeople } from './readPeople.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** What a text names, with the sentences that do, from 0. */
export type Found<Value> = { value: Value; sentences: readonly number[] }

export type Reading = {
  sentences: readonly Sentence[]
  time: WritingTime
  people: readonly FoundPerson[]
  countries: readonly Found<CountryCode>[]
  places: readonly Found<KnownPlace>[]
  /** Buildings that the record does not know, as the text names them. */
  venues: readonly string[]
  dates: readonly { date: FoundDate; sentence: number }[]
  publishers: readonly string[]
  kinds: readonly WordCount<KindId>[]
  statuses: readonly WordCount<keyof typeof statusWords>[]
  themes: readonly WordCount<string>[]
  /** The sentences that judge or read motives, from 0. */
  judging: ReadonlySet<number>
}

export function readArticle(article: ArticleFile, record: Dataset, locale: Locale): Reading {
  const sentences = sentencesOf(article)
  const countries = indexOf(countryPhrases(locale))
  const places = indexOf(placePhrases(record))
  const time = writingTime(article)
  const anchors = anchorsOf(record.record, locale)
  const themeWords = Object.fromEntries(record.themes.map(({ id, words }) => [id, words]))
  const isJudging = ({ text }: Sentence) => countWords([{ paragraph: 1, text }], judgingWords, locale).length > 0
  return {
    sentences,
    time,
    people: readPeople(sentences, record, countries),
    countries: found(sentences, countries, (code) => code),
    places: found(sentences, places, ({ country, city, venue }) => [country, city.es, venue?.es].join(' ')),
    venues: sentences.flatMap(({ text }) => unknownVenues(text, places)),
    dates: sentences.flatMap(({ text }, sentence) =>
      findDates(text, locale, time, anchors).map((date) => ({ date, sentence })),
    ),
    publishers: found(sentences, indexOf(publisherPhrases(record)), (name) => name).map(({ value }) => value),
    kinds: countWords(sentences, kindWords, locale),
    statuses: countWords(sentences, statusWords, locale),
    themes: countWords(sentences, themeWords, locale),
    judging: new Set(sentences.flatMap((sentence, at) => (isJudging(sentence) ? [at] : []))),
  }
}

function found<Value>(sentences: readonly Sentence[], index: PhraseIndex<Value>, keyOf: (value: Value) => string) {
  const all = new Map<string, Found<Value>>()
  for (const [at, { text }] of sentences.entries()) {
    for (const { value } of mentionsIn(text, index)) {
      const key = keyOf(value)
      all.set(key, { value, sentences: [...new Set([...(all.get(key)?.sentences ?? []), at])] })
    }
  }
  return [...all.values()]
}

function unknownVenues(text: string, places: PhraseIndex<KnownPlace>): string[] {
  const known = mentionsIn(text, places)
  return venuesByName(text)
    .filter((venue) => !known.some(({ start, end }) => start < venue.end && venue.start < end))
    .map(({ value }) => value)
}

function writingTime({ published, written }: ArticleFile): WritingTime {
  const bounds = written && parseDateSpan(written.bounds)
  return { published: published === null ? null : toDay(published), bounds: bounds ?? null }
}
