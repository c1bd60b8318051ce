/**
 * Checks all data files and reports every problem at once, each with line and cure.
 *
 * Build only. The rules run over every file, over those whose shape is wrong as far as they can be read, and do not report
 * what merely follows from another fault: mending what is reported is enough.
 */
import type { Day } from '#src/domain/time/dateSpan.ts'
import type { DataFile, Dataset } from '../dataset.ts'
import { withoutDrafts } from '../drafts.ts'
import { noIds } from '../ids/publishedIds.ts'
import type { Problem } from '../problem.ts'
import type { Corpus, Rule } from './corpus.ts'
import { locator } from './locate.ts'
import { readEntry } from './reading/readEntry.ts'
import { rules } from './rules.ts'
import { applyAccepted } from './running/accepted.ts'
import { corpusOf, whole } from './running/corpusOf.ts'
import { runRules } from './running/runRules.ts'

/**
 * What a check found: errors as `problems`, and warnings, each in the order of files and lines. The dataset is what readers
 * get, without drafts, and null when there is any error. `readable` has every file whose shape is right, whatever else is
 * wrong with it, for whoever works on the record; null without the record's own file.
 */
export type CheckedDataset = {
  problems: Problem[]
  warnings: Problem[]
  dataset: Dataset | null
  readable: Dataset | null
}

/** Runs the rules, and of `judgements`, which only give warnings, those that are given: builds need none. */
export function checkDataset(
  files: readonly DataFile[],
  today: Day,
  judgements: Readonly<Record<string, Rule>> = {},
): CheckedDataset {
  const entries = files.toSorted((a, b) => compare(a.path, b.path)).map(readEntry)
  const corpus = corpusOf(entries, today, whole)
  const locate = locator(entries)
  const run = { ...rules, ...judgements }
  const missing = missingLists(files)
  const isWhole = missing.length === 0 && entries.every(({ findings }) => findings.length === 0)
  const found = [
    ...missing,
    ...entries.flatMap(({ findings }) => findings.map((finding) => locate(finding, 'form'))),
    ...applyAccepted(runRules(run, entries, corpus), [...corpus.moves, ...corpus.articles], {
      judgements: Object.keys(judgements),
      isWhole,
    }).map((finding) => locate(finding, finding.rule)),
  ].toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  const problems = found.filter(({ level }) => level === 'error')
  const warnings = found.filter(({ level }) => level === 'warning')
  const readable = datasetOf(corpus)
  const dataset = problems.length === 0 && readable ? withoutDrafts(readable, corpus.published?.entry ?? noIds) : null
  return { problems, warnings, dataset, readable }
}

function missingLists(files: readonly DataFile[]): Problem[] {
  return ['data/record.json', 'data/themes.json', 'data/tours.json', 'data/published-ids.json', 'data/retired-ids.json']
    .filter((path) => !files.some((file) => file.path === path))
    .map((file) => ({
      level: 'error',
      rule: 'missing-file',
      file,
      line: null,
      column: null,
      path: '',
      value: null,
      passage: null,
      wrong: { es: 'Falta el archivo.', en: 'The file is missing.' },
      cure: {
        es: `Restáurelo; su forma está descrita en ${schemaOf(file)}.`,
        en: `Restore it; its form is described in ${schemaOf(file)}.`,
      },
      copy: null,
    }))
}

function schemaOf(file: string): string {
  return file.replace(/^data\/(.+)\.json$/, 'data/schema/$1.schema.json')
}

/** Null when record.json is missing or broken, which is then among the problems. */
function datasetOf({
  record,
  method,
  coverage,
  moves,
  articles,
  themes,
  tours,
  occasions,
  publishers,
  retired,
}: Corpus): Dataset | null {
  return (
    record && {
      record: record.entry,
      method: method?.entry ?? null,
      coverage: coverage?.entry ?? null,
      moves: moves.map(({ entry }) => entry),
      articles: articles.map(({ entry }) => entry),
      themes: themes?.entry.themes ?? [],
      tours: tours?.entry.tours ?? [],
      occasions: occasions?.entry.occasions ?? [],
      publishers: publishers?.entry.publishers ?? [],
      retired: retired?.entry.retired ?? [],
    }
  )
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
