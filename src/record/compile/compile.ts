import type { Article, Claim, MoveDetail, Passage, Quote, Source } from '#src/domain/move.ts'
import type { RecordFacts } from '#src/domain/record.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Dataset } from '../dataset.ts'
import { publishedMoveFields } from '../fields/entries.ts'
import { exportEntry } from '../fields/field.ts'
import { detailFileName, type TimelineFile } from '../load/timelineFile.ts'
import type { ArticleFile, MoveFile, SourceEntry } from '../schema.ts'
import { compileCorrections } from './compileCorrections.ts'
import { compileSources } from './compileSources.ts'
import { compileTimeline } from './compileTimeline.ts'
import { compileTitles } from './compileTitles.ts'
import { leadOf, locateQuote } from './quotes.ts'
import { recordFactsOf } from './recordFacts.ts'
import { compileSearch } from './search/compileSearch.ts'

/** A file of the compiled record: its path below the site's data/ folder and its JSON text. */
export type CompiledFile = { path: string; text: string }
export type CompiledDataset = {
  record: RecordFacts
  timeline: CompiledFile
  titles: CompiledFile[]
  search: CompiledFile[]
  details: CompiledFile[]
  sources: CompiledFile
  corrections: CompiledFile
}

/**
 * Turns a dataset without problems into the files that the browser reads: one index, one file of titles for each year and
 * language, one detail file a move, one file an article, one file of all sources, one of all corrections,
 * the search index in pieces. Their names carry a hash of their content, so each can be cached for ever.
 */
export function compileDataset(dataset: Dataset, hash: (text: string) => string): CompiledDataset {
  const moves = dataset.moves.toSorted(byDate)
  const articles = new Map(dataset.articles.map((article) => [article.id, article]))
  const details: CompiledFile[] = []
  const versions = moves.map((move) => {
    const text = JSON.stringify(moveDetail(move, articles))
    const version = hash(text)
    details.push({ path: `moves/${detailFileName(move.id, version)}`, text })
    return version
  })
  const articleRows: TimelineFile['articles'] = dataset.articles.map((file) => {
    const article = articleDetail(file, moves)
    const written = hashedFile(file.id, article, hash)
    details.push({ path: `articles/${written.path}`, text: written.text })
    const quoting = [...new Set(article.passages.flatMap((passage) => passage.moves))]
    return {
      id: file.id,
      label: file.label,
      language: file.language,
      author: file.author ?? null,
      moves: quoting,
      file: written.path,
    }
  })
  const sources = hashedFile('sources', compileSources({ ...dataset, moves }), hash)
  const corrections = hashedFile('corrections', compileCorrections(moves), hash)
  const titles = compileTitles(moves, versions, (name, content) => hashedFile(name, content, hash))
  const search = compileSearch({ ...dataset, moves }, (name, content) => hashedFile(name, content, hash))
  const index: TimelineFile = {
    ...compileTimeline({ ...dataset, moves }, articleRows),
    titles: titles.rows,
    search: search.rows,
    sourcesFile: sources.path,
    correctionsFile: corrections.path,
  }
  return {
    record: recordFactsOf(dataset.record),
    timeline: hashedFile('timeline', index, hash),
    titles: titles.files,
    search: search.files,
    details,
    sources,
    corrections,
  }
}

function hashedFile(name: string, content: unknown, hash: (text: string) => string): CompiledFile {
  const text = JSON.stringify(content)
  return { path: `${name}.${hash(text)}.json`, text }
}

/** The whole of a move, with its quotes found in their articles and its sources named by position. */
export function moveDetail(move: MoveFile, articles: ReadonlyMap<string, ArticleFile>): MoveDetail {
  const position = new Map(move.sources.map(({ id }, index) => [id, index]))
  const { id, date, added, updated, revisions, places, counterparts, delegation, summary, ...other } = exportEntry(
    publishedMoveFields,
    move,
  )
  return {
    id,
    date,
    added,
    updated,
    revisions,
    places,
    counterparts,
    delegation,
    summary,
    dateNote: other.dateNote,
    outcomeNote: other.outcomeNote,
    postponedTo: other.postponedTo,
    claims: move.claims.map(
      (claim): Claim => ({
        nature: claim.nature,
        text: claim.text,
        sources: claim.sources.flatMap((source) => position.get(source) ?? []),
        quotes: quotesOf(claim, articles),
      }),
    ),
    sources: move.sources.map((source) => sourceOf(source, position)),
    disagreements: other.disagreements,
  }
}

function quotesOf(claim: MoveFile['claims'][number], articles: ReadonlyMap<string, ArticleFile>): Quote[] {
  return (claim.quotes ?? []).flatMap((quote) => {
    const paragraphs = articles.get(quote.article)?.paragraphs ?? []
    const [place] = locateQuote(paragraphs, quote)
    return place ? [{ article: quote.article, ...place, exact: quote.exact, lead: leadOf(paragraphs, place) }] : []
  })
}

function sourceOf(entry: SourceEntry, position: ReadonlyMap<string, number>): Source {
  if ('article' in entry) return { type: 'article', article: entry.article }
  const { publisher, agency, title, titleRebuilt, published, publishedInferred, language, url, through, archive } =
    entry
  return {
    type: 'web',
    publisher,
    agency: agency ?? null,
    title,
    titleRebuilt: titleRebuilt ?? false,
    published,
    publishedInferred: publishedInferred ?? false,
    language,
    url: url ?? null,
    through: through === undefined ? null : (position.get(through) ?? null),
    archive: archive ?? null,
  }
}

/** An article with the passages that moves quote, in reading order, each span once. */
export function articleDetail(file: ArticleFile, moves: readonly MoveFile[]): Article {
  const articles = new Map([[file.id, file]])
  const passages = new Map<string, Passage>()
  for (const move of moves) {
    for (const claim of move.claims) {
      const quotes = quotesOf(claim, articles).filter(({ article }) => article === file.id)
      for (const { paragraph, start, end } of quotes) {
        const key = [paragraph, start, end].join('.')
        const known = passages.get(key)?.moves ?? []
        passages.set(key, { paragraph, start, end, moves: [...new Set([...known, move.id])] })
      }
    }
  }
  const { id, label, language, title, author, publisher, published, url, written, note, rights, paragraphs } = file
  return {
    id,
    language,
    title,
    author,
    publisher,
    published,
    url: url ?? null,
    written: written ?? null,
    label,
    note,
    rights,
    paragraphs,
    passages: [...passages.values()].toSorted(
      (a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end,
    ),
  }
}

/** Order of time, then of ids, so that the same data give the same file. */
function byDate(a: MoveFile, b: MoveFile): number {
  return firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1)
}

function firstDay({ date }: MoveFile): number {
  return parseDateSpan(date)?.first ?? 0
}
