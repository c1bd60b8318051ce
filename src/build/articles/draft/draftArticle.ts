/**
 * Makes a draft of a move from an article of the record: `npm run article:draft -- ID [--another]`. Rules and lists find who,
 * where, when and what about, without a network and without a model; an editor writes the words, and reviews what is guessed.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import type { Dataset } from '#src/record/dataset.ts'
import { formatData } from '#src/record/formatData.ts'
import { type MoveFile, moveSchema } from '#src/record/schema.ts'
import { argumentFault, localeAmong } from '../../arguments/argumentFault.ts'
import { createFile } from '../../files/createFile.ts'
import type { Outcome, Surroundings } from '../add/addArticle.ts'
import { codeOf } from '../add/readSource.ts'
import { commandLocale } from '../commandLocale.ts'
import { alikeMoves, isSameEvent } from './alikeMoves.ts'
import { draftMove } from './draftMove.ts'
import { readArticle } from './reading/readArticle.ts'
import { reportOf } from './report.ts'
import { type DraftTexts, draftTexts } from './texts.ts'

export function draftArticle(argv: readonly string[], surroundings: Omit<Surroundings, 'ask'>): Outcome {
  const options = readOptions(argv, surroundings.environment)
  if ('wrong' in options) {
    const locale = localeAmong(argv, surroundings.environment)
    return { isDone: false, lines: [options.wrong[locale], draftTexts[locale].usage] }
  }
  const t = draftTexts[options.locale]
  const done = draft(options, surroundings, t)
  return typeof done === 'string' ? { isDone: false, lines: [done, t.refused] } : { isDone: true, lines: done }
}

/** `another`: the event is another one than those of the record that seem to be the same. */
type Options = { id: string; another: boolean; locale: (typeof localeIds)[number] }

/** The lines to print, or in words why nothing was written. */
function draft({ id, another, locale }: Options, { folder, files, today }: Omit<Surroundings, 'ask'>, t: DraftTexts) {
  const { readable } = checkDataset(files, today)
  if (!readable) return t.record
  const article = readable.articles.find((held) => held.id === id)
  if (!article) return t.noArticle(id, readable.articles.map((held) => held.id).join(', '))
  const language = localeIds.find((known) => known === article.language)
  if (!language) return t.language(article.language)
  const citing = readable.moves.filter(({ sources }) =>
    sources.some((source) => 'article' in source && source.article === id),
  )
  const earlier = citing.find(({ state }) => state === 'draft')
  if (earlier) return t.drafted(earlier.id)
  const reading = readArticle(article, withoutDrafts(readable), language)
  const made = draftMove(article, reading, readable, today)
  // Where the day could not be known, its span has days of most entries.
  const alike = made.date.isKnown ? alikeMoves(made.move, readable.moves) : []
  const same = another ? [] : alike.filter((move) => isSameEvent(made.move, move))
  if (same.length > 0) return sameInWords(same, citing, { id, folder, t })
  const others = alike.filter((move) => !citing.includes(move))
  const path = join(folder, 'moves', `${made.move.id}.json`)
  try {
    createFile(path, formatData(moveSchema.parse(made.move)))
  } catch (error) {
    return t.write(path, codeOf(error))
  }
  return [
    t.written(path),
    ...reportOf(article, reading, made, { record: readable, locale }),
    ...(citing.length > 0 ? [t.cited(citing.map((move) => move.id).join(', '))] : []),
    ...(others.length > 0 ? [t.alike(others.map((move) => move.id).join(', '))] : []),
    t.next,
  ]
}

/** Which entries have the event, and what is to be added to those that do not rest on the article yet. */
function sameInWords(
  same: readonly MoveFile[],
  citing: readonly MoveFile[],
  { id, folder, t }: { id: string; folder: string; t: DraftTexts },
): string {
  const paths = same.map((move) => join(folder, 'moves', `${move.id}.json`))
  const isCited = same.every((move) => citing.includes(move))
  return [
    t.same(paths.join(', ')),
    ...(isCited ? [t.completeIt] : [t.citeThere, `    ${asSource(id)}`]),
    t.another(id),
  ].join('\n')
}

/** An article as an entry of the sources of a move. */
function asSource(id: string): string {
  return `{ "id": "${id}", "article": "${id}" }`
}

/** What a draft says of people and places was not reviewed, so it is nothing that the record knows. */
function withoutDrafts(record: Dataset): Dataset {
  return { ...record, moves: record.moves.filter(({ state }) => state !== 'draft') }
}

const accepted = {
  options: { another: { type: 'boolean', default: false }, locale: { type: 'string' } },
  unnamed: 1,
} as const

function readOptions(argv: readonly string[], environment: Surroundings['environment']): Options | { wrong: Texts } {
  const fault = argumentFault(argv, accepted)
  if (fault) return { wrong: fault }
  const { values, positionals } = parseArgs({ args: [...argv], options: accepted.options, allowPositionals: true })
  const [id] = positionals
  if (!id) return { wrong: { es: 'Falta el id del artículo.', en: 'The id of the article is missing.' } }
  const locale = commandLocale(values.locale, environment)
  const asked = `--locale=${values.locale}`
  return locale
    ? { id, another: values.another, locale }
    : { wrong: { es: `${asked}: es o en`, en: `${asked}: es or en` } }
}
