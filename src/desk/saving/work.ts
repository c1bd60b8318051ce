import type { StoredFile } from '../deskProtocol.ts'
import { isObject, type Json, type JsonObject } from '../draft/json.ts'

/** What is being written. `stored` is the file that it began with; null for a new move. */
export type Work = {
  /** The id of the file that was opened, under which the draft is kept; empty for a new move. */
  opened: string
  draft: JsonObject
  stored: StoredFile | null
  /** Whether the draft differs from the file. */
  isChanged: boolean
  /** Whether it came from the browser, where an earlier visit left it. */
  isRestored: boolean
  /** The facts of a page that were pasted. */
  page: string
}

/** What was written: the file, its id, and the draft that was sent for it. */
export type Saved = { id: string; file: StoredFile; sent: JsonObject }

/** The work once a draft of it was saved. What was typed after the draft was sent stays, and is still to be saved. */
export function afterSaving(work: Work, { id, file, sent }: Saved): Work {
  const isChanged = work.draft !== sent
  return { ...work, opened: id, stored: file, isChanged, isRestored: false }
}

/** The object that the text of a file holds; null for a text that is no object in JSON. */
export function draftOf(text: string): JsonObject | null {
  try {
    const draft = JSON.parse(text) as Json
    return isObject(draft) ? draft : null
  } catch {
    return null
  }
}
