import type { Coordinates } from '#src/domain/move.ts'
import type { MoveId } from '#src/domain/vocabulary.ts'

/** A move as files hold it: of the whole record or of a selection, its fields by name. See src/record/fields. */
export type DownloadedMove = Readonly<Record<string, unknown>> & {
  id: MoveId
  places: readonly (Readonly<Record<string, unknown>> & { coordinates: Coordinates | null })[]
}
