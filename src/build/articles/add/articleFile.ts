import { longestMadeId, slug } from '#src/domain/slug.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { type Locale, languageTags, localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { sumOf } from '#src/record/check/rules/sources/articles.ts'
import type { ArticleFile } from '#src/record/schema.ts'
import { type ArticleTexts, articleTexts } from '../texts.ts'
import type { ArticleFacts } from './articleFacts.ts'

type Known = ArticleFacts & { language: string; rights: string; id: string }

/** An article as its file has it, in the order of its fields. What nobody says is null, and its note names it. */
export function articleFile(facts: Known, paragraphs: readonly string[], isPage: boolean): ArticleFile {
  const { id, language, title, author, publisher, published, url, rights } = facts
  return {
    $schema: '../schema/article.schema.json',
    id,
    label: facts.label ?? inBoth((t, locale) => labelOf(facts, paragraphs, t, locale)),
    language,
    title,
    author,
    publisher,
    published,
    ...(url !== null && { url }),
    note: inBoth((t, locale) => noteOf(facts, isPage, t, locale)),
    rights: inBoth((t) => t.rightsOf(rights)),
    sha256: sumOf(paragraphs),
    paragraphs: [...paragraphs],
  }
}

/** The id of an article: day, outlet and the first words of its title, or of the text. Empty where these have no letters. */
export function idOfArticle({ published, publisher, title }: ArticleFacts, paragraphs: readonly string[]): string {
  return slug([published, publisher, title ?? paragraphs[0]].filter(Boolean).join(' '), longestMadeId)
}

/** The facts that are not known, by the names of their fields. */
export function unknownFacts(facts: Pick<ArticleFacts, UnknownFact>): UnknownFact[] {
  return (['title', 'author', 'publisher', 'published', 'url'] as const).filter((name) => facts[name] === null)
}
export type UnknownFact = 'title' | 'author' | 'publisher' | 'published' | 'url'

function labelOf(facts: ArticleFacts, paragraphs: readonly string[], t: ArticleTexts, locale: Locale): string {
  const { publisher, published, title } = facts
  const span = published === null ? null : parseDateSpan(published)
  const day = span && dayInWords(span.first, locale)
  if (publisher) return day ? t.label.ofDay(publisher, day) : t.label.of(publisher)
  if (title) return t.label.titled(withoutMarks(title))
  return t.label.beginning(withoutMarks((paragraphs[0] ?? '').split(/\s+/).slice(0, 6).join(' ')))
}

/** Without the marks that would stand within those of the label, and those that our own texts do not have. */
function withoutMarks(text: string): string {
  return text.replaceAll("'", '’').replaceAll(/["`´“”«»]/g, '')
}

function noteOf(facts: ArticleFacts, isPage: boolean, t: ArticleTexts, locale: Locale): string {
  const unknown = unknownFacts(facts).map((name) => t.facts[name])
  const list = new Intl.ListFormat(languageTags[locale], { type: 'conjunction' }).format(unknown)
  const from = isPage ? t.note.fromPage : t.note.fromText
  return unknown.length === 0 ? from : `${from} ${t.note.unknown(list)}`
}

function inBoth(write: (t: ArticleTexts, locale: Locale) => string): Texts {
  const [es, en] = localeIds.map((locale) => write(articleTexts[locale], locale))
  return { es: es ?? '', en: en ?? '' }
}
