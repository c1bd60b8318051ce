import type { SetBandView } from '#src/app/address/useViewState.ts'
import { MovesBand } from '#src/app/moves/MovesBand.tsx'
import { useMovesBand } from '#src/app/moves/useMovesBand.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { BandControls } from '#src/features/band/BandControls.tsx'
import type { FacetLabels } from '#src/i18n/labels.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import type { View } from '#src/url/viewState.ts'

type Props = {
  timeline: Timeline
  /** The window that shows every move. */
  wholeWindow: TimeWindow
  selection: Selection
  view: View
  setBandView: SetBandView
  labels: FacetLabels
  words: MoveWords
  openId: string
}

/** The whole band above an entry, in place of the strip. */
export function WideBand({ timeline, wholeWindow, selection, view, setBandView, labels, words, openId }: Props) {
  const band = useMovesBand({ timeline, record: timeline, wholeWindow, view: view.band, setBandView, labels })
  return (
    <>
      <BandControls band={band} />
      <MovesBand
        band={band}
        timeline={timeline}
        selection={selection}
        words={words}
        sort={view.list.sort}
        openId={openId}
      />
    </>
  )
}
