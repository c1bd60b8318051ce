import { type SearchPart, searchParts } from '#src/domain/search/searchParts.ts'
import { type Locale, localeIds, type Texts } from '#src/domain/vocabulary.ts'
import type { Dataset } from '../../dataset.ts'
import { countriesOf } from '../../fields/derived.ts'
import type { SearchText } from '../../load/searchFiles.ts'
import type { ArticleFile, MoveFile, QuoteEntry, SourceEntry } from '../../schema.ts'
import { countryNames } from '../countryNames.ts'
import { locateQuote } from '../quotes.ts'

/** What moves name by id. */
export type SearchTables = {
  themes: ReadonlyMap<string, Texts>
  tours: ReadonlyMap<string, Texts>
  occasions: ReadonlyMap<string, Texts>
  articles: ReadonlyMap<string, ArticleFile>
}

export function searchTables({ themes, tours, occasions, articles }: Dataset): SearchTables {
  return {
    themes: labelsOf(themes),
    tours: labelsOf(tours),
    occasions: labelsOf(occasions),
    articles: new Map(articles.map((article) => [article.id, article])),
  }
}

function labelsOf(rows: readonly { id: string; label: Texts }[]): ReadonlyMap<string, Texts> {
  return new Map(rows.map(({ id, label }) => [id, label]))
}

/** All texts of a move by which it is found in a language, the weightiest first. Names are there in every language. */
export function searchTexts(move: MoveFile, locale: Locale, tables: SearchTables): SearchText[] {
  const text = (part: SearchPart, words?: string, language?: string): SearchText[] =>
    words ? [textOf(part, words, language === locale ? undefined : language)] : []
  const own = (part: SearchPart, texts?: Texts): SearchText[] => text(part, texts?.[locale])
  const all = (part: SearchPart, texts?: Texts): SearchText[] => {
    const others = localeIds.filter((id) => id !== locale && texts?.[id] !== texts?.[locale])
    return [...own(part, texts), ...others.flatMap((id) => text(part, texts?.[id], id))]
  }
  return [
    all('title', move.title),
    ...move.counterparts.map(({ name, shortName }) => text('person', withShort(name, shortName))),
    ...countriesOf(move).map((code) => all('country', countryNames(code))),
    ...move.places.flatMap(({ city, venue, formerCountry }) => [
      all('place', city),
      own('place', venue),
      own('place', formerCountry),
    ]),
    own('group', tables.tours.get(move.tour ?? '')),
    own('group', tables.occasions.get(move.occasion ?? '')),
    ...move.themes.map((theme) => all('theme', tables.themes.get(theme))),
    ...move.counterparts.map(({ role }) => own('role', role)),
    ...(move.delegation ?? []).map((name) => text('role', name)),
    own('summary', move.summary),
    ...[move.dateNote, move.outcomeNote, move.disagreements].map((note) => own('note', note)),
    ...move.claims.map((claim) => own('claim', claim.text)),
    ...move.claims.map(({ quotes = [] }, claim) => quotes.flatMap((quote) => quoteText(claim, quote, tables))),
    ...move.sources.map((source) => sourceText(source, locale, tables)),
  ].flat()
}

function quoteText(claim: number, quote: QuoteEntry, { articles }: SearchTables): SearchText[] {
  const article = articles.get(quote.article)
  const [place] = locateQuote(article?.paragraphs ?? [], quote)
  if (!article || !place) return []
  return [[positionOf('quote'), quote.exact, article.language, [claim, article.id, place.paragraph]]]
}

/** One text for each source, also where it is empty, so that their order is that of the entry. */
function sourceText(source: SourceEntry, locale: Locale, { articles }: SearchTables): SearchText[] {
  if ('article' in source) {
    const { label, title, author, publisher } = articles.get(source.article) ?? {}
    return [textOf('source', joined(label?.[locale], title, author, publisher))]
  }
  const { title, publisher, agency, language } = source
  return [textOf('source', joined(title, publisher, agency), language === locale ? undefined : language)]
}

function joined(...words: readonly (string | null | undefined)[]): string {
  return words.filter(Boolean).join(' · ')
}

function textOf(part: SearchPart, words: string, language?: string): SearchText {
  return language === undefined ? [positionOf(part), words] : [positionOf(part), words, language]
}

/** The articles that a move rests on. */
export function articlesOf({ sources, claims }: MoveFile): string[] {
  const cited = sources.flatMap((source) => ('article' in source ? [source.article] : []))
  return [...new Set([...cited, ...claims.flatMap(({ quotes = [] }) => quotes.map(({ article }) => article))])]
}

function positionOf(part: SearchPart): number {
  return searchParts.findIndex(({ id }) => id === part)
}

function withShort(name: string, shortName: string | undefined): string {
  return shortName === undefined || name.includes(shortName) ? name : `${name} (${shortName})`
}
