import { type FollowUp, type FollowUpId, followUpIds } from '#src/desk/deskProtocol.ts'
import { type Day, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { originCount } from '#src/record/compile/origins.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { MoveFile } from '#src/record/schema.ts'

/** How many days before its first day an announced move is to be looked at. */
const near = 14

/** What an editor has to look at again, by reason, and for each in the order of time. */
export function followUpOf({ moves }: Pick<Dataset, 'moves'>, today: Day): FollowUp[] {
  const inOrder = moves.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return followUpIds.flatMap((reason) =>
    inOrder
      .filter((move) => hasReason[reason](move, today))
      .map(({ id, title, date }) => ({ reason, id, title, date })),
  )
}

const hasReason: Readonly<Record<FollowUpId, (move: MoveFile, today: Day) => boolean>> = {
  draft: ({ state }) => state === 'draft',
  announcedGone: ({ status, date }, today) => status === 'announced' && (parseDateSpan(date)?.last ?? today) < today,
  announcedNear: ({ status, date }, today) => {
    const span = parseDateSpan(date)
    return status === 'announced' && span !== null && span.last >= today && span.first <= today + near
  },
  singleOrigin: ({ sources }) => originCount(sources) === 1,
}
