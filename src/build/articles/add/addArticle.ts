/**
 * Takes a text into the record: `npm run article:add -- FILE`. It writes one file, data/articles/<id>.json, when everything
 * is known that the file needs, the record has no such text and the check finds nothing wrong with it; otherwise nothing.
 */
import { join } from 'node:path'
import type { Day } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { formatData } from '#src/record/formatData.ts'
import { formatProblem } from '#src/record/problem.ts'
import { localeAmong } from '../../arguments/argumentFault.ts'
import { createFile } from '../../files/createFile.ts'
import { type ArticleTexts, articleTexts } from '../texts.ts'
import { type ArticleFacts, articleFacts } from './articleFacts.ts'
import { articleFile, idOfArticle, unknownFacts } from './articleFile.ts'
import { duplicateOf } from './duplicateOf.ts'
import { type AddOptions, readOptions } from './options.ts'
import { codeOf, readSource } from './readSource.ts'

/** Puts a question to the editor. Null where nobody is there to answer, as without a terminal. */
export type Ask = ((question: string) => Promise<string>) | null

export type Surroundings = {
  /** The folder of the record, absolute. */
  folder: string
  files: readonly DataFile[]
  today: Day
  environment: Readonly<Record<string, string | undefined>>
  ask: Ask
}

/** What the command prints, and whether it did what it was asked for. */
export type Outcome = { isDone: boolean; lines: string[] }

export async function addArticle(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const options = readOptions(argv, surroundings.environment)
  if ('wrong' in options) {
    const locale = localeAmong(argv, surroundings.environment)
    return { isDone: false, lines: [options.wrong[locale], articleTexts[locale].usage] }
  }
  const t = articleTexts[options.locale]
  const done = await add(options, surroundings, t)
  return typeof done === 'string' ? { isDone: false, lines: [done, t.refused] } : { isDone: true, lines: done }
}

/** The lines to print, or in words why nothing was written. */
async function add(options: AddOptions, { folder, files, today, ask }: Surroundings, t: ArticleTexts) {
  const { readable } = checkDataset(files, today)
  if (!readable) return t.record
  const source = readSource(options, t)
  if (typeof source === 'string') return source
  const facts = await askFor(articleFacts(options.given, source.stated, readable), ask, t)
  const { language, rights } = facts
  const id = facts.id ?? idOfArticle(facts, source.paragraphs)
  if (!language || !rights || !id) {
    const missing = Object.entries({ language, rights, id }).flatMap(([name, value]) => (value ? [] : [name]))
    return t.missing(missing.map((name) => t.facts[name as 'language' | 'rights' | 'id']).join(', '))
  }
  const article = articleFile({ ...facts, language, rights, id }, source.paragraphs, source.isPage)
  const duplicate = duplicateOf(article, readable.articles)
  if (duplicate) return t.duplicate[duplicate.by](duplicate.id)
  const file = { path: `data/articles/${id}.json`, text: formatData(article) }
  if (files.some(({ path }) => path === file.path)) return t.duplicate.id(id) // one that is broken
  const faults = faultsOf(file, files, today, options.locale)
  if (faults) return faults
  const path = join(folder, 'articles', `${id}.json`)
  try {
    createFile(path, file.text)
  } catch (error) {
    return t.write(path, codeOf(error))
  }
  return reportOf(path, facts, article, t)
}

/** Asks for what is not known, one question after the other. Answers are not judged here: the check says what is wrong. */
function askFor(facts: ArticleFacts, ask: Ask, t: ArticleTexts): Promise<ArticleFacts> {
  return [...unknownFacts(facts), ...neededFacts].reduce(async (before, name) => {
    const known = await before
    if (!ask || known[name] !== null) return known
    const isNeeded = neededFacts.some((needed) => needed === name)
    const answer = await ask(isNeeded ? t.askNeeded(t.facts[name]) : t.ask(t.facts[name]))
    return { ...known, [name]: answer.trim() || null }
  }, Promise.resolve(facts))
}

const neededFacts = ['language', 'rights'] as const

/** What the check says of the new file; not that its id is unpublished, which it is. */
function faultsOf(file: DataFile, files: readonly DataFile[], today: Day, locale: Locale): string {
  return checkDataset([...files, file], today)
    .problems.filter((problem) => problem.file === file.path && problem.rule !== 'published-ids')
    .map((problem) => formatProblem(problem, locale))
    .join('\n\n')
}

function reportOf(path: string, facts: ArticleFacts, article: { id: string; paragraphs: string[] }, t: ArticleTexts) {
  const unknown = unknownFacts(facts).map((name) => t.facts[name])
  return [
    t.written(path, String(article.paragraphs.length)),
    ...(unknown.length > 0 ? [t.unknown(unknown.join(', '))] : []),
    ...(article.paragraphs.some((text) => text.includes('\u00ad')) ? [t.softHyphens] : []),
    t.next(article.id),
  ]
}
