import { formatDay, parseDateSpan, toDay } from '#src/domain/time/dateSpan.ts'
import { type Locale, localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import type { RecordFile } from '#src/record/recordSchema.ts'
import type { DateBasis } from './dates/date.ts'
import type { Reading } from './reading/readArticle.ts'
import { draftTexts } from './texts.ts'

export type ChosenDate = {
  /** EDTF. Where nothing is known, the days between which it must lie, marked uncertain. */
  date: string
  /** How it was found; null where the text gives it in full. */
  note: Texts | null
  /** The words of the text, null where it has none. */
  words: string | null
  isKnown: boolean
}

/** News tell of what was at most so many days ago, and of older days as background. */
const recent = 45

/**
 * The first date of the text that can be known; near the day of publication, where that is known. The first sentences of
 * news tell when it was.
 */
export function chooseDate({ dates, time }: Reading, { firstDay }: RecordFile, today: number): ChosenDate {
  const known = dates.flatMap(({ date: { date, words, basis } }) => (date === null ? [] : [{ date, words, basis }]))
  const near = known.find(({ date }) => {
    const day = parseDateSpan(date)?.first
    return day !== undefined && time.published !== null && Math.abs(time.published - day) <= recent
  })
  const chosen = near ?? known[0]
  if (chosen) {
    const { date, words, basis } = chosen
    return { date, words, isKnown: true, note: basis.by === 'text' ? null : noteOf(words, basis) }
  }
  const { first, last } = time.bounds ?? { first: toDay(firstDay), last: time.published ?? today }
  const words = dates[0]?.date.words ?? null
  const date = first === last ? `${formatDay(first)}?` : `${formatDay(first)}?/${formatDay(last)}?`
  return { date, words, isKnown: false, note: noteOf(words, { by: 'nothing' }) }
}

function noteOf(words: string | null, basis: Exclude<DateBasis, { by: 'text' }>): Texts {
  const write = (locale: Locale) => {
    const { dateNote } = draftTexts[locale]
    if (words === null) return dateNote.none
    if (basis.by === 'event') return dateNote.event(words, dayInWords(toDay(basis.from), locale))
    const by = { publication: dateNote.publication, bounds: dateNote.bounds, nothing: dateNote.nothing }
    return by[basis.by](words)
  }
  return Object.fromEntries(localeIds.map((locale) => [locale, write(locale)])) as Record<Locale, string>
}
