/**
 * Checks all data files and reports every problem at once, each with line and cure.
 *
 * Build only. The rules run over every file whose shape is right, even when others are broken, and do not report what
 * merely follows from a fault in another file: mending what is reported is enough.
 */
import type { Day } from '#src/domain/time/dateSpan.ts'
import type { CoverageFile } from '../coverageSchema.ts'
import type { DataFile, Dataset } from '../dataset.ts'
import { withoutDrafts } from '../drafts.ts'
import { noIds } from '../ids/publishedIds.ts'
import type { MethodFile } from '../methodSchema.ts'
import type { Problem } from '../problem.ts'
import type { RecordFile } from '../recordSchema.ts'
import type {
  ArticleFile,
  FileKind,
  MoveFile,
  OccasionsFile,
  PublishedIdsFile,
  PublishersFile,
  RetiredIdsFile,
  ThemesFile,
  ToursFile,
} from '../schema.ts'
import type { WordsFile } from '../wordsSchema.ts'
import { applyAccepted, type NamedFinding } from './accepted.ts'
import type { Corpus, Rule, Sound } from './corpus.ts'
import { locator } from './locate.ts'
import { type ReadEntry, readEntry } from './reading/readEntry.ts'
import { rules } from './rules.ts'

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
  const corpus = corpusOf(entries, today)
  const locate = locator(entries)
  const found = [
    ...missingLists(files),
    ...entries.flatMap(({ findings }) => findings.map((finding) => locate(finding, 'form'))),
    ...applyAccepted(findingsOf({ ...rules, ...judgements }, corpus), corpus, Object.keys(judgements)).map((finding) =>
      locate(finding, finding.rule),
    ),
  ].toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  const problems = found.filter(({ level }) => level === 'error')
  const warnings = found.filter(({ level }) => level === 'warning')
  const readable = datasetOf(corpus)
  const dataset = problems.length === 0 && readable ? withoutDrafts(readable, corpus.published?.entry ?? noIds) : null
  return { problems, warnings, dataset, readable }
}

/** Each with the name of its rule. */
function findingsOf(run: Readonly<Record<string, Rule>>, corpus: Corpus): NamedFinding[] {
  return Object.entries(run).flatMap(([name, rule]) =>
    rule(corpus).map((finding) => Object.assign({}, finding, { rule: finding.rule ?? name })),
  )
}

function corpusOf(entries: readonly ReadEntry[], today: Day): Corpus {
  return {
    moves: soundOf<MoveFile>(entries, 'move'),
    articles: soundOf<ArticleFile>(entries, 'article'),
    record: soundOf<RecordFile>(entries, 'record')[0] ?? null,
    method: soundOf<MethodFile>(entries, 'method')[0] ?? null,
    coverage: soundOf<CoverageFile>(entries, 'coverage')[0] ?? null,
    themes: soundOf<ThemesFile>(entries, 'themes')[0] ?? null,
    tours: soundOf<ToursFile>(entries, 'tours')[0] ?? null,
    occasions: entries.some(({ kind }) => kind === 'occasions')
      ? (soundOf<OccasionsFile>(entries, 'occasions')[0] ?? null)
      : noOccasions,
    publishers: soundOf<PublishersFile>(entries, 'publishers')[0] ?? null,
    published: soundOf<PublishedIdsFile>(entries, 'published-ids')[0] ?? null,
    retired: soundOf<RetiredIdsFile>(entries, 'retired-ids')[0] ?? null,
    words: soundOf<WordsFile>(entries, 'words')[0] ?? null,
    brokenMoves: brokenOf(entries, 'move'),
    brokenArticles: brokenOf(entries, 'article'),
    today,
  }
}

/** A record without the file has no occasions. */
const noOccasions: Sound<OccasionsFile> = {
  file: 'data/occasions.json',
  stem: 'occasions',
  entry: { occasions: [] },
}

/** The value as it was written, not as zod returns it: zod trims the spaces that a rule has to find. */
function soundOf<Entry>(entries: readonly ReadEntry[], kind: FileKind): Sound<Entry>[] {
  return entries.flatMap(({ file, stem, document, findings, kind: ofEntry }) =>
    ofEntry === kind && document && findings.length === 0 ? [{ file, stem, entry: document.value as Entry }] : [],
  )
}

function brokenOf(entries: readonly ReadEntry[], kind: FileKind): ReadonlySet<string> {
  return new Set(entries.filter((entry) => entry.kind === kind && entry.findings.length > 0).map(({ stem }) => stem))
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
