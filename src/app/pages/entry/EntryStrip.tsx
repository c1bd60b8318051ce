import { type ComponentProps, useState } from 'react'
import { useIsFirstPage } from '#src/app/address/useIsFirstPage.ts'
import { codeQuery } from '#src/app/loading/codeQuery.ts'
import { LaterPart } from '#src/app/loading/LaterPart.tsx'
import { placeInSorted } from '#src/domain/sorted.ts'
import { windowOfMoves } from '#src/domain/windowOfMoves.ts'
import { TimelineStrip } from '#src/features/band/strip/TimelineStrip.tsx'
import { narrowScreen } from '#src/ui/browser/narrowScreen.ts'
import { useBrowserValue } from '#src/ui/browser/useBrowserValue.ts'
import type { Address } from '#src/url/viewAddress.ts'
import { plainBand } from '#src/url/viewState.ts'
import type { WideBand } from './WideBand.tsx'

const bandCode = codeQuery('wide band', () => import('./WideBand.tsx'))

type Props = Omit<ComponentProps<typeof WideBand>, 'wholeWindow'> & { allLink: Address }

/** Above an entry: its place on the timeline, the way to all of it, and the band where a reader or the link asks for it. */
export function EntryStrip({ allLink, ...band }: Props) {
  const { timeline, selection, view, openId } = band
  const isFirstPage = useIsFirstPage()
  const hasRoom = useBrowserValue(() => !window.matchMedia(narrowScreen).matches, false)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const { window: asked, lanes, order } = view.band
  // A link from elsewhere that asks for a window or lanes shows them; a reader of this site has just left the band.
  const isAsked = isFirstPage && hasRoom && (asked !== null || lanes !== plainBand.lanes || order !== plainBand.order)
  const place = placeInSorted(selection.indices, timeline.byId.get(openId) ?? -1)
  const whole = windowOfMoves(timeline)
  return (
    <TimelineStrip
      timeline={timeline}
      openId={openId}
      place={place < 0 ? null : { at: place + 1, of: selection.indices.length }}
      allLink={allLink}
      isOpen={chosen ?? isAsked}
      onToggle={setChosen}
    >
      <LaterPart code={bandCode}>{({ WideBand: Band }) => <Band {...band} wholeWindow={whole} />}</LaterPart>
    </TimelineStrip>
  )
}
