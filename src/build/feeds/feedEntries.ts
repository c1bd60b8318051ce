import type { Move } from '#src/domain/move.ts'
import type { Locale, ThemeId } from '#src/domain/vocabulary.ts'
import type { FeedEntry } from '#src/formats/feed/feed.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { statusInWords } from '#src/i18n/statusWords.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { addressOf } from '#src/url/addressOf.ts'
import type { PublishInput } from '../publishInput.ts'
import { commonTexts, publishTexts } from '../texts.ts'
import { entryId } from './feedIds.ts'

/** The most entries of a feed. Readers of feeds want what is new; the whole record has its own downloads. */
const longestFeed = 100

/** The entries of a feed, of all themes or of one: sorted by the latest revision, then by the latest move. */
export function feedEntries(input: PublishInput, locale: Locale, theme: ThemeId | null): FeedEntry[] {
  return input.timeline.moves
    .flatMap((move) => {
      const file = input.files.get(move.id)
      return file && (theme === null || move.themes.includes(theme)) ? [{ move, file }] : []
    })
    .toReversed() // the timeline is in order of time, and the sort is stable
    .toSorted((a, b) => (a.file.updated < b.file.updated ? 1 : Number(a.file.updated > b.file.updated) * -1))
    .slice(0, longestFeed)
    .map(({ move, file }) => feedEntry(move, file, input, locale))
}

function feedEntry(move: Move, file: MoveFile, { timeline, site }: PublishInput, locale: Locale): FeedEntry {
  const t = commonTexts(locale)
  const facts = [spanInWords(move.span, locale), t.kinds[move.kind], statusInWords(move, t)]
  return {
    id: entryId(timeline.record.site.feedNamespace, locale, move.id),
    url: addressOf(site, { name: 'move', id: move.id }, locale),
    title: titleInWords(move, locale),
    added: file.added,
    updated: file.updated,
    paragraphs: [facts.join(' · '), file.summary[locale], publishTexts(locale).feed.sources(move.sources.length)],
    themes: timeline.themes
      .filter(({ id }) => move.themes.includes(id))
      .map(({ id, label }) => ({ id, label: label[locale] })),
  }
}
