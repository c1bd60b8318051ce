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
  /** The path of shared links, where it is not that of this page. */
  sharedPath?: string
  /** Entries open in a tab of their own: there is nothing to prefetch, and no change adds a step to the history. */
  isEmbedded?: boolean
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
  const {
    timeline,
    wholeWindow,
    selection,
    view,
    setBandView,
    labels,
    words,
    openId = null,
    isEmbedded = false,
  } = props
  const { filter, band, list } = view
  const { pathname } = useLocation()
  const { sharedPath = pathname } = props
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
      onPrefetch={isEmbedded ? doNothing : prefetchEntry}
      onLanes={(lanes) => setBandView({ lanes }, { replace: isEmbedded })}
      onOrder={(order) => setBandView({ order }, { replace: isEmbedded })}
      onWindow={setWindow}
      shareUrl={(window) => absoluteUrl(withView(sharedPath, { filter, band: { ...band, window }, list }))}
    />
  )
}

function doNothing() {}
