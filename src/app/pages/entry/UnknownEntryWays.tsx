import { Link } from 'react-router'
import { OtherWays } from '#src/app/pages/notFound/OtherWays.tsx'
import type { Move } from '#src/domain/move.ts'
import { nearestMoves } from '#src/domain/nearestMoves.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { entryTexts } from '#src/features/entry/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { pathOf } from '#src/url/paths.ts'
import type { Address } from '#src/url/viewAddress.ts'

type Props = { id: string; timeline: Timeline; latest: readonly Move[]; linkOf: (move: Move) => Address }

/** Ways on from an entry that the record does not have: a search, moves with similar ids, the latest, all moves. */
export function UnknownEntryWays({ id, timeline, latest, linkOf }: Props) {
  const t = useTexts(entryTexts)
  const locale = useLocale()
  return (
    <>
      <OtherWays nearest={nearestMoves(timeline, id)} latest={latest} linkOf={linkOf} />
      <p>
        <Link to={pathOf({ name: 'dashboard' }, locale)}>{t.all}</Link>
      </p>
    </>
  )
}
