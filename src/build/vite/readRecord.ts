import { createHash } from 'node:crypto'
import { setRecord } from '#src/domain/currentRecord.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { type CompiledDataset, compileDataset } from '#src/record/compile/compile.ts'
import type { DataFile, Dataset } from '#src/record/dataset.ts'
import { withMarkedDrafts } from '#src/record/drafts.ts'
import { parseCompiled } from '#src/record/load/compiledTimeline.ts'
import type { LoadedTimeline } from '#src/record/load/timelineFile.ts'
import { printProblem } from '../dataFolder.ts'
import { messageLocale } from '../messageLocale.ts'
import { readDataFiles } from './readDataFiles.ts'

/** The record in three forms: as edited, as the browser fetches it, as the app parses it. */
export type PublishedRecord = {
  dataset: Dataset
  compiled: CompiledDataset
  loaded: LoadedTimeline
  timeline: Timeline
}

const refusal: Texts = {
  es: 'Los datos tienen problemas; no se construyó nada.',
  en: 'The data has problems; nothing was built.',
}

let last: { version: string; record: PublishedRecord } | null = null

/**
 * Reads, checks and compiles the record of the project at `root`, and sets its facts for the texts (`setRecord`). Drafts are
 * left out unless they are asked for. The result is cached until a file changes, so every plugin can call it.
 * Throws an Error with all problems, with the messages of `npm run data:check` in the machine's language, when there is any.
 */
export function readRecord(root: string, { drafts = false } = {}): PublishedRecord {
  const files = readDataFiles(root)
  const version = `${versionOf(root, files)} ${drafts}`
  if (last?.version === version) return last.record
  const { dataset: forReaders, readable, problems } = checkDataset(files, todayOf(files))
  const dataset = drafts && forReaders && readable ? withMarkedDrafts(readable) : forReaders
  if (!dataset) {
    const locale = messageLocale()
    const printed = problems.map((problem) => printProblem(problem, root, locale)).join('\n\n')
    throw new Error(`${refusal[locale]}\n\n${printed}\n`)
  }
  const record = publishedRecord(dataset)
  last = { version, record }
  return record
}

/** Compiles a dataset and sets its facts for the texts. Throws for one with problems that keep it from being compiled. */
export function publishedRecord(dataset: Dataset): PublishedRecord {
  const compiled = compileDataset(dataset, shortHash)
  setRecord(compiled.record)
  const loaded = parseCompiled(compiled)
  return { dataset, compiled, loaded, timeline: loaded.timeline }
}

/** A hash, since the texts of a large record are not to be held beside what is made of them. */
function versionOf(root: string, files: readonly DataFile[]): string {
  const hash = createHash('sha256').update(root)
  for (const { path, text, fault } of files) hash.update(`\0${path}\0${fault?.kind ?? ''}\0`).update(text)
  return hash.digest('hex')
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
