import { isDeepStrictEqual } from 'node:util'
import { moveText } from '#src/record/write/moveText.ts'

/** The text for a move: that of its file where it says the same, so that a file without changes keeps every byte. */
export function textToSave(move: object, stored: string | null): string {
  return stored !== null && isDeepStrictEqual(parsed(stored), move) ? stored : moveText(move)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
