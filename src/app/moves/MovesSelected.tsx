import { ShareViewButton } from '#src/app/sharing/LazySharing.tsx'
import type { Narrowing } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { SelectionLine } from '#src/features/selection/SelectionLine.tsx'
import { filterInWords } from '#src/i18n/filterWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { boundInWords, periodInWords } from '#src/i18n/periodWords.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { withView } from '#src/url/useViewState.ts'
import { DashboardNotices } from './DashboardNotices.tsx'
import type { Shown } from './useDashboard.ts'

type Props = {
  timeline: Timeline
  shown: Shown
  about?: Narrowing
  /** The path at which the selection is shown. */
  pathname: string
  /** The id of an entry that the link asks for and the record does not have. */
  missing?: string | null
}

/** What is selected on a screen of moves, what its link asked for in vain, and the way to take the selection along. */
export function MovesSelected({ timeline, shown, about, pathname, missing = null }: Props) {
  const locale = useLocale()
  const { broken } = useTimeline()
  const { filter, band, labels, selection } = shown
  return (
    <>
      <DashboardNotices ignored={shown.ignored} broken={broken} missing={missing} />
      <SelectionLine
        count={shown.moves.length}
        total={timeline.moves.length}
        period={periodInWords(shown.period, locale)}
        filter={filter}
        printed={filterInWords(filter, labels, locale)}
        labels={labels}
        boundName={(bound) => boundInWords(bound, locale)}
        onAct={shown.act}
      >
        <ShareViewButton
          timeline={timeline}
          indices={selection.indices}
          about={about}
          filter={filter}
          band={band}
          labels={labels}
          address={withView(pathname, { filter, band })}
        />
      </SelectionLine>
    </>
  )
}
