import { type ReactNode, useCallback } from 'react'
import { useLocation } from 'react-router'
import type { SetBandView } from '#src/app/address/useViewState.ts'
import { usePrefetchEntry } from '#src/app/loading/usePrefetchEntry.ts'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { Band } from '#src/features/band/Band.tsx'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { withView } from '#src/url/viewAddress.ts'
import type { View } from '#src/url/viewState.ts'
import { useLaneSet, useToday } from './bandProps.ts'

type Props = {
  timeline: Timeline
  /** The window that shows every move. */
  wholeWindow: TimeWindow
  selection: Selection
  view: View
  setBandView: SetBandView
  labels: FacetLabels
  words: MoveWords
  /** The id of the open entry. */
  openId?: string | null
}

/** The band of a page of moves, with lanes and window as the address says. */
export function MovesBand(props: Props) {
  const t = useTexts(shellTexts)
  return (
    <SiteBoundary resetKey={useLocale()} title={t.broke}>
      <Content {...props} />
    </SiteBoundary>
  )
}

function Content(props: Props): ReactNode {
  const { timeline, wholeWindow, selection, view, setBandView, labels, words, openId = null } = props
  const { filter, band } = view
  const { pathname } = useLocation()
  const today = useToday(timeline.record.home.timeZone)
  const prefetchEntry = usePrefetchEntry()
  const laneSet = useLaneSet(timeline, band, labels)
  const setWindow = useCallback(
    (window: TimeWindow | null) => setBandView({ window }, { replace: true }),
    [setBandView],
  )
  return (
    <Band
      timeline={timeline}
      indices={selection.indices}
      laneSet={laneSet}
      order={band.order}
      whole={wholeWindow}
      linked={band.window}
      selectedId={openId}
      today={today}
      words={words}
      onPrefetch={prefetchEntry}
      onLanes={(lanes) => setBandView({ lanes })}
      onOrder={(order) => setBandView({ order })}
      onWindow={setWindow}
      shareUrl={(window) => absoluteUrl(withView(pathname, { filter, band: { ...band, window } }))}
    />
  )
}
