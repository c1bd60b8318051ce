import { Link, useNavigate } from 'react-router'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { RetiredId } from '#src/app/shell/RetiredId.tsx'
import { latestMoves } from '#src/domain/latestMoves.ts'
import type { Move } from '#src/domain/move.ts'
import { nearestMoves } from '#src/domain/nearestMoves.ts'
import { cleanQuery } from '#src/domain/selection/filter.ts'
import { MissingEntry } from '#src/features/entry/MissingEntry.tsx'
import { entryTexts } from '#src/features/entry/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'
import { type Address, withOnly } from '#src/url/viewAddress.ts'

type Props = { id: string; linkOf: (move: Move) => Address }

/** In place of an entry that the record does not have: why, and ways on. */
export function UnknownEntry({ id, linkOf }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(entryTexts)
  const { timeline } = useTimeline()
  const navigate = useNavigate()
  const dashboard = pathOf({ name: 'dashboard' }, useLocale())
  return (
    <RetiredId subject="move" id={id}>
      <DocumentHead title={common.entry.notFound} />
      <MissingEntry
        id={id}
        nearest={nearestMoves(timeline, id)}
        latest={latestMoves(timeline, 4)}
        linkOf={linkOf}
        onSearch={(query) => void navigate(withOnly(dashboard, { query: cleanQuery(query) }))}
      >
        <Link to={dashboard}>{t.all}</Link>
      </MissingEntry>
    </RetiredId>
  )
}
