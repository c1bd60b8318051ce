import type { SubjectId } from '#src/domain/vocabulary.ts'
import type { RetiredIdsFile } from '../schema.ts'

/** What became of a published id that nothing has any more: an id that took its place, or why there is none. */
export type Retired = RetiredIdsFile['retired'][number]

/** The retired entry of an id, or null where the id was never published or still exists. */
export function retiredOf(retired: readonly Retired[], subject: SubjectId, id: string): Retired | null {
  return retired.find((entry) => entry.subject === subject && entry.id === id) ?? null
}
