import { type FollowUp, followUpIds } from '#src/desk/deskProtocol.ts'
import { type Day, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { type AgencyDefaults, agencyDefaults, originCount } from '#src/record/compile/origins.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { MoveFile } from '#src/record/schema.ts'
import type { KeptReport } from '../sources/keptReport.ts'

/** How many days before its first day an announced move is to be looked at. */
const near = 14

/** What an editor has to look at again, by reason, and for each in the order of time. */
export function followUpOf(
  { moves, publishers }: Pick<Dataset, 'moves' | 'publishers'>,
  today: Day,
  report: KeptReport | null,
): FollowUp[] {
  const agencies = agencyDefaults(publishers)
  const inOrder = moves.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return followUpIds.flatMap((reason) =>
    inOrder.flatMap((move): FollowUp[] => {
      const { id, title, date } = move
      if (isOfSources(reason)) return rottenOf(move, reason, report).map((url) => ({ reason, id, title, date, url }))
      return hasReason[reason](move, today, agencies) ? [{ reason, id, title, date }] : []
    }),
  )
}

const verdictOf = { sourceDead: 'dead', sourceMoved: 'moved', sourceChanged: 'changed' } as const
type SourceReason = keyof typeof verdictOf

function isOfSources(reason: string): reason is SourceReason {
  return reason in verdictOf
}

/** The addresses that the move still has, and that the last check of sources has found so. */
function rottenOf({ sources }: MoveFile, reason: SourceReason, report: KeptReport | null): string[] {
  const own = new Set(sources.flatMap((source) => ('url' in source ? [source.url, source.archive ?? ''] : [])))
  const found = report?.addresses.filter(({ url, verdict }) => verdict === verdictOf[reason] && own.has(url)) ?? []
  return found.map(({ url }) => url)
}

type HasReason = (move: MoveFile, today: Day, agencies: AgencyDefaults) => boolean

const hasReason: Readonly<Record<Exclude<FollowUp['reason'], SourceReason>, HasReason>> = {
  draft: ({ state }) => state === 'draft',
  announcedGone: ({ status, date }, today) => status === 'announced' && (parseDateSpan(date)?.last ?? today) < today,
  announcedNear: ({ status, date }, today) => {
    const span = parseDateSpan(date)
    return status === 'announced' && span !== null && span.last >= today && span.first <= today + near
  },
  singleOrigin: ({ sources }, _today, agencies) => originCount(sources, agencies) === 1,
}
