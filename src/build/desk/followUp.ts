import { type FollowUp, type FollowUpId, followUpIds } from '#src/desk/deskProtocol.ts'
import { type Day, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { type AgencyDefaults, agencyDefaults, originCount } from '#src/record/compile/origins.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { MoveFile } from '#src/record/schema.ts'

/** How many days before its first day an announced move is to be looked at. */
const near = 14

/** What an editor has to look at again, by reason, and for each in the order of time. */
export function followUpOf({ moves, publishers }: Pick<Dataset, 'moves' | 'publishers'>, today: Day): FollowUp[] {
  const agencies = agencyDefaults(publishers)
  const inOrder = moves.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return followUpIds.flatMap((reason) =>
    inOrder
      .filter((move) => hasReason[reason](move, today, agencies))
      .map(({ id, title, date }) => ({ reason, id, title, date })),
  )
}

type HasReason = (move: MoveFile, today: Day, agencies: AgencyDefaults) => boolean

const hasReason: Readonly<Record<FollowUpId, HasReason>> = {
  draft: ({ state }) => state === 'draft',
  announcedGone: ({ status, date }, today) => status === 'announced' && (parseDateSpan(date)?.last ?? today) < today,
  announcedNear: ({ status, date }, today) => {
    const span = parseDateSpan(date)
    return status === 'announced' && span !== null && span.last >= today && span.first <= today + near
  },
  singleOrigin: ({ sources }, _today, agencies) => originCount(sources, agencies) === 1,
}
