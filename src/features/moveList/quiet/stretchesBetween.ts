import type { Move } from '#src/domain/move.ts'
import type { Day } from '#src/domain/time/dateSpan.ts'
import type { EmptyStretch } from '#src/domain/time/emptyStretches.ts'
import { isOccasion, type ListSection } from '../arrangement/listSections.ts'

/** The stretches without a move of a whole record: `between` its moves, and `since` the latest of them. */
export type Stretches = { between: readonly EmptyStretch[]; since: readonly EmptyStretch[]; latest: Move | undefined }

/**
 * Those that lie between two months of a list, or between the latest month of the record and the last search, in order of
 * time. A stretch is longer than a month, so that none lies within one.
 */
export function stretchesBetween(
  { between, since, latest }: Stretches,
  older: ListSection | undefined,
  newer: ListSection | undefined,
): readonly EmptyStretch[] {
  if (!older?.month) return []
  if (!newer?.month) return latest && movesOf(older).includes(latest) ? since : []
  const [from, to] = [firstDay(older), firstDay(newer)]
  return between.filter(({ first, last }) => first > from && last < to)
}

function firstDay(section: ListSection): Day {
  return movesOf(section).reduce((least, { span }) => Math.min(least, span.first), Infinity)
}

function movesOf({ items }: ListSection): Move[] {
  return items.flatMap((item) => (isOccasion(item) ? item.moves : [item])).map(({ move }) => move)
}
