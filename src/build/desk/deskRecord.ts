/** The record as the desk works on it: read from its folder for each request, since others may edit it meanwhile. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type {
  ArticleText,
  CheckAnswer,
  DeskRecord,
  DraftRequest,
  SaveAnswer,
  SaveRequest,
  StoredFile,
} from '#src/desk/deskProtocol.ts'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import { type CheckedDataset, checkDataset } from '#src/record/check/checkDataset.ts'
import { judgements } from '#src/record/check/judgements.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { recordFactsOf } from '#src/record/compile/recordFacts.ts'
import type { DataFile, Dataset } from '#src/record/dataset.ts'
import { moveFields } from '#src/record/fields/entries.ts'
import { moveText } from '#src/record/write/moveText.ts'
import { dataFolder } from '../dataFolder.ts'
import { readReport } from '../sources/keptReport.ts'
import { readDataFiles } from '../vite/readDataFiles.ts'
import { followUpOf } from './followUp.ts'
import { knownOf, templatesOf } from './known.ts'
import { formOf } from './moveForm.ts'
import { readStored, saveStored } from './storedFile.ts'
import { textToSave } from './textToSave.ts'

/** What the desk starts with. */
export function readDesk(root: string): DeskRecord {
  const files = readDataFiles(root)
  const today = todayOf(files)
  const { readable } = check(files)
  const report = readReport(root)
  const always = { today: formatDay(today), form: formOf(moveFields), sourcesChecked: report?.checked ?? null }
  if (!readable) return { ...always, facts: null, moves: [], articles: [], known: {}, templates: {}, followUp: [] }
  return {
    ...always,
    facts: recordFactsOf(readable.record),
    moves: readable.moves.map(({ id, date, title }) => ({ id, date, title })),
    articles: readable.articles.map(({ id, label }) => ({ id, label })),
    known: knownOf(readable),
    templates: templatesOf(readable),
    followUp: followUpOf(readable, today, report),
  }
}

/** The file of a move; null when there is none. */
export function readMove(root: string, id: string): StoredFile | null {
  return readStored(fileOf(root, id))
}

/** Null when there is no such article, or its file cannot be read. */
export function readArticle(root: string, wanted: string): ArticleText | null {
  const article = check(readDataFiles(root)).readable?.articles.find(({ id }) => id === wanted)
  if (!article) return null
  const { id, label, language, paragraphs } = article
  return { id, label, language, paragraphs }
}

/** The problems of a draft in place of its file, and those that other files have on account of it. */
export function checkDraft(root: string, request: DraftRequest): CheckAnswer {
  const own = pathOf(request.id)
  const before = new Set(foundIn(check(readDataFiles(root))))
  const found = check(withDraft(root, request))
  const isOfDraft = (problem: CheckAnswer['problems'][number]) =>
    problem.file === own || !before.has(JSON.stringify(problem))
  return { problems: [...found.problems, ...found.warnings].filter(isOfDraft) }
}

/** The record with a draft in it; null while the shape of the draft is not right. */
export function draftDataset(root: string, request: DraftRequest): Dataset | null {
  const { readable } = check(withDraft(root, request))
  return readable?.moves.some(({ id }) => id === request.id) ? readable : null
}

/** Writes the file of a draft, and no other. */
export function saveDraft(root: string, { id, draft, base }: SaveRequest): SaveAnswer {
  const path = fileOf(root, id)
  return saveStored(path, textToSave(draft, readStored(path)?.text ?? null), base)
}

type Remembered = { version: string; checked: CheckedDataset }
let remembered: readonly Remembered[] = []

/** Two are remembered: the files as they are, and with the draft in them. */
function check(files: readonly DataFile[]): CheckedDataset {
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex')
  const known = remembered.find((each) => each.version === version)
  if (known) return known.checked
  const checked = checkDataset(files, todayOf(files), judgements)
  remembered = [{ version, checked }, ...remembered.slice(0, 1)]
  return checked
}

function foundIn({ problems, warnings }: CheckedDataset): string[] {
  return [...problems, ...warnings].map((problem) => JSON.stringify(problem))
}

function withDraft(root: string, { id, draft }: DraftRequest): DataFile[] {
  const own = pathOf(id)
  const others = readDataFiles(root).filter(({ path }) => path !== own)
  return [...others, { path: own, text: moveText(draft) }]
}

function pathOf(id: string): string {
  return `data/moves/${id}.json`
}

function fileOf(root: string, id: string): string {
  return join(root, dataFolder(root), 'moves', `${id}.json`)
}
