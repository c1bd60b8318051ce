import { codeQuery } from '#src/app/loading/codeQuery.ts'
import { LaterPart } from '#src/app/loading/LaterPart.tsx'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { RetiredId } from '#src/app/shell/RetiredId.tsx'
import { latestMoves } from '#src/domain/latestMoves.ts'
import type { Move } from '#src/domain/move.ts'
import { MissingEntry } from '#src/features/entry/MissingEntry.tsx'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import type { Address } from '#src/url/viewAddress.ts'

/** Few readers come to an entry that is not there, and all others would load this with theirs. */
export const waysCode = codeQuery('ways from an unknown entry', () => import('./UnknownEntryWays.tsx'))

type Props = { id: string; linkOf: (move: Move) => Address }

/** In place of an entry that the record does not have: why, and ways on. */
export function UnknownEntry({ id, linkOf }: Props) {
  const common = useTexts(commonTexts)
  const { timeline } = useTimeline()
  // Computed here and not in UnknownEntryWays: the bundler keeps this function with the dashboard's code, which that chunk
  // would then load as a whole.
  const latest = latestMoves(timeline, 4)
  return (
    <RetiredId subject="move" id={id}>
      <DocumentHead title={common.entry.notFound} />
      <MissingEntry id={id}>
        <LaterPart code={waysCode}>
          {({ UnknownEntryWays }) => <UnknownEntryWays id={id} timeline={timeline} latest={latest} linkOf={linkOf} />}
        </LaterPart>
      </MissingEntry>
    </RetiredId>
  )
}
