/** Drafts that are not saved yet, kept in the browser: closing the page, a crash or a full disk loses no text. */
import { isObject, type Json, type JsonObject } from '../draft/json.ts'

/** A draft, the hash of the file that it began with, and the facts of a page that were pasted beside it. */
export type KeptDraft = { draft: JsonObject; base: string | null; page: string }

const prefix = 'desk:'

/** Null where there is none, or where the browser keeps nothing. `id` is empty for a new move. */
export function readKept(id: string): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + id) ?? 'null') as Json
    if (!isObject(kept) || !isObject(kept.draft)) return null
    const { draft, base, page } = kept
    return { draft, base: typeof base === 'string' ? base : null, page: typeof page === 'string' ? page : '' }
  } catch {
    return null
  }
}

/** False where the browser keeps nothing. */
export function keep(id: string, kept: KeptDraft): boolean {
  try {
    localStorage.setItem(prefix + id, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function forget(id: string): void {
  try {
    localStorage.removeItem(prefix + id)
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}
