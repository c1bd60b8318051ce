import { useCallback } from 'react'
import { DashboardNotices } from '#src/app/moves/DashboardNotices.tsx'
import { useDashboard } from '#src/app/moves/useDashboard.ts'
import { useToday } from '#src/app/moves/useToday.ts'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { Band } from '#src/features/band/Band.tsx'
import { EmbedFoot } from '#src/features/embed/EmbedFoot.tsx'
import { EmbedView } from '#src/features/embed/EmbedView.tsx'
import { MoveList } from '#src/features/moveList/MoveList.tsx'
import { selectionTexts } from '#src/features/selection/texts.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { filterInWords } from '#src/i18n/filterWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { periodInWords } from '#src/i18n/periodWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { pathOf } from '#src/url/paths.ts'
import { withView } from '#src/url/useViewState.ts'

/** A filtered view as other sites show it. Looking around in it adds no steps to the host's history. */
export function EmbedViewPage() {
  const common = useTexts(commonTexts)
  const selectionWords = useTexts(selectionTexts)
  const locale = useLocale()
  const { timeline, broken } = useTimeline()
  const today = useToday(timeline.record.home.timeZone)
  const { filter, band, look, labels, selection, moves, groups, laneSet, words, ...shown } = useDashboard(timeline)
  const lookAround = useCallback((change: Parameters<typeof look>[0]) => look(change, { replace: true }), [look])
  const dashboard = pathOf({ name: 'dashboard' }, locale)
  const home = absoluteUrl({ pathname: dashboard, search: '' })
  const whole = formatNumber(timeline.moves.length, locale)
  const urlOf = (window: TimeWindow | null) => absoluteUrl(withView(dashboard, { filter, band: { ...band, window } }))
  const [head = '', tail = ''] = countInWords()
  return (
    <>
      <DocumentHead title={common.site.title.join(' ')} />
      <EmbedView
        title={common.site.title.join(' ')}
        chosen={filterInWords(filter, labels, locale)}
        count={
          <>
            <b>{head}</b>
            {tail}
          </>
        }
        link={urlOf(band.window)}
        instead={moves.length === 0 ? { link: home, total: whole } : null}
        notices={<DashboardNotices ignored={shown.ignored} broken={broken} />}
        band={
          <Band
            timeline={timeline}
            indices={selection.indices}
            laneSet={laneSet}
            order={band.order}
            whole={shown.window}
            linked={band.window}
            selectedId={null}
            today={today}
            words={words}
            onPrefetch={doNothing}
            onLanes={(lanes) => lookAround({ lanes })}
            onOrder={(order) => lookAround({ order })}
            onWindow={(window) => lookAround({ window })}
            shareUrl={urlOf}
          />
        }
        list={
          <MoveList
            groups={groups}
            themes={timeline.themes}
            selectedId={null}
            beside={false}
            words={words}
            onPrefetch={doNothing}
          />
        }
      />
      <EmbedFoot home={home} version={dayInWords(toDay(timeline.updated), locale)} />
    </>
  )

  function countInWords(): string[] {
    const period = periodInWords(shown.period, locale)
    return moves.length === timeline.moves.length
      ? selectionWords.all(whole, moves.length, period)
      : selectionWords.some(formatNumber(moves.length, locale), whole, period)
  }
}

/** The entry opens in another page: there is nothing to fetch ahead. */
function doNothing() {}
