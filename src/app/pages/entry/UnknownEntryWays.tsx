import { OtherWays } from '#src/app/pages/notFound/OtherWays.tsx'
import type { Move } from '#src/domain/move.ts'
import { nearestMoves } from '#src/domain/nearestMoves.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Address } from '#src/url/viewAddress.ts'

type Props = { id: string; timeline: Timeline; latest: readonly Move[]; linkOf: (move: Move) => Address }

/** Ways on from an entry that the record does not have: a search, moves with similar ids, the latest. */
export function UnknownEntryWays({ id, timeline, latest, linkOf }: Props) {
  return <OtherWays nearest={nearestMoves(timeline, id)} latest={latest} linkOf={linkOf} />
}
