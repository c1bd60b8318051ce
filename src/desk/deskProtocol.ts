/** What the desk in the browser and its server tell each other. */
import type { RecordFacts } from '#src/domain/record.ts'
import type { Locale, Texts } from '#src/domain/vocabulary.ts'
import type { Problem } from '#src/record/problem.ts'
import type { JsonObject } from './draft/json.ts'

/** The path of the desk below the base of the site, and that of its API. */
export const deskPath = 'desk/'
export const apiPath = 'desk/api/'

/** How a value is edited: made from the schema of its field. */
export type Control =
  | { type: 'text' }
  | { type: 'day' }
  /** A text in each language. */
  | { type: 'texts' }
  | { type: 'choice'; values: readonly string[] }
  /** True, or left out. */
  | { type: 'flag' }
  | { type: 'number' }
  /** Longitude, then latitude. */
  | { type: 'point' }
  | { type: 'list'; item: Control; mayBeEmpty: boolean }
  | { type: 'group'; fields: readonly FormField[] }
  /** One of several groups. */
  | { type: 'variants'; options: readonly (readonly FormField[])[] }

export type FormField = {
  name: string
  control: Control
  optional: boolean
  meaning: Texts
  form: Texts
  /** As it is written in a file. */
  example: string
}

/** A value that the record knows, with what it stands for where it is an id or a code. */
export type Suggestion = { value: string; label?: Texts }

/** What the record knows at a field, by the path of the field without positions: "places.city.es". */
export type Known = Readonly<Record<string, readonly Suggestion[]>>

/**
 * Entries of a list as the record last had them, by the name of the list: whoever names one of them again by a field in
 * `keys` has its other fields filled in.
 */
export type Templates = Readonly<Record<string, { keys: readonly string[]; entries: readonly JsonObject[] }>>

export type MoveRow = { id: string; date: string; title: Texts }
export type ArticleRow = { id: string; label: Texts }
export type ArticleText = ArticleRow & { language: string; paragraphs: readonly string[] }

export const followUpIds = [
  'draft',
  'announcedGone',
  'announcedNear',
  'singleOrigin',
  'sourceDead',
  'sourceMoved',
  'sourceChanged',
] as const
export type FollowUpId = (typeof followUpIds)[number]
/** `url` is the address that is meant, where the reason is one. */
export type FollowUp = { reason: FollowUpId; id: string; title: Texts; date: string; url?: string }

export type DeskRecord = {
  /** Null where the record's own file cannot be read. */
  facts: RecordFacts | null
  /** Today in the home country, as the check has it: "2026-01-31". */
  today: string
  form: readonly FormField[]
  moves: readonly MoveRow[]
  articles: readonly ArticleRow[]
  known: Known
  templates: Templates
  followUp: readonly FollowUp[]
  /** The day of the last check of sources; null where there was none. */
  sourcesChecked: string | null
}

/** A file as it is on disk. */
export type StoredFile = { text: string; hash: string }

/** A move that is being written; its file has the name of its id. */
export type DraftRequest = { id: string; draft: JsonObject }
/** The problems of the draft, and of other files on account of it. */
export type CheckAnswer = { problems: readonly Problem[] }
/** The version of the preview that shows the draft; null while it cannot be shown. */
export type PreviewAnswer = { preview: string | null }

/** `base` is the hash of the file that the draft began with, null where there was none. */
export type SaveRequest = DraftRequest & { base: string | null }
export const failureIds = ['diskFull', 'notAllowed', 'noFolder', 'failed'] as const
export type FailureId = (typeof failureIds)[number]
export type SaveAnswer =
  | { result: 'saved'; file: StoredFile }
  /** The file is another by now, or null: removed. `mine` is the text that would have been written. */
  | { result: 'conflict'; theirs: StoredFile | null; mine: string }
  | { result: 'failed'; reason: FailureId; detail: string }

/** The address of a picture of the preview. */
export function picturePath(preview: string, locale: Locale): string {
  return `${apiPath}picture/${locale}?preview=${preview}`
}
