import { useCallback } from 'react'
import { useLocation } from 'react-router'
import { Boundary } from '#src/app/shell/Boundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { Band } from '#src/features/band/Band.tsx'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { withView } from '#src/url/useViewState.ts'
import type { Shown } from './useDashboard.ts'
import { useToday } from './useToday.ts'
import { useWarm } from './useWarm.ts'

type Props = { timeline: Timeline; shown: Shown }

/** The band of a screen of moves, looked at as its link says. */
export function MovesBand(props: Props) {
  const t = useTexts(shellTexts)
  return (
    <Boundary resetKey={useLocale()} title={t.broke}>
      <Content {...props} />
    </Boundary>
  )
}

function Content({ timeline, shown }: Props) {
  const { pathname } = useLocation()
  const today = useToday(timeline.record.home.timeZone)
  const warm = useWarm()
  const { filter, band, look, selection, words } = shown
  const settleWindow = useCallback((window: TimeWindow | null) => look({ window }, { replace: true }), [look])
  return (
    <Band
      timeline={timeline}
      indices={selection.indices}
      laneSet={shown.laneSet}
      order={band.order}
      whole={shown.window}
      linked={band.window}
      selectedId={shown.openId}
      today={today}
      words={words}
      onPrefetch={warm}
      onLanes={(lanes) => look({ lanes })}
      onOrder={(order) => look({ order })}
      onWindow={settleWindow}
      shareUrl={(window) => absoluteUrl(withView(pathname, { filter, band: { ...band, window } }))}
    />
  )
}
