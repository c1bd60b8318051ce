import type { SetBandView } from '#src/app/address/useViewState.ts'
import { MovesBand } from '#src/app/moves/MovesBand.tsx'
import { useMovesBand } from '#src/app/moves/useMovesBand.ts'
import { useSelectedMoves } from '#src/app/moves/useSelectedMoves.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { BandControls } from '#src/features/band/BandControls.tsx'
import type { FacetLabels } from '#src/i18n/labels.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import type { View } from '#src/url/viewState.ts'

type Props = {
  timeline: Timeline
  selection: Selection
  view: View
  setBandView: SetBandView
  labels: FacetLabels
  words: MoveWords
  openId: string
}

/** The whole band above an entry, in place of the strip. */
export function WideBand({ timeline, selection, view, setBandView, labels, words, openId }: Props) {
  const { whole } = useSelectedMoves(timeline, view.filter)
  const band = useMovesBand({ timeline, wholeWindow: whole.window, view: view.band, setBandView, labels })
  return (
    <>
      <BandControls band={band} />
      <MovesBand band={band} timeline={timeline} selection={selection} words={words} openId={openId} />
    </>
  )
}
