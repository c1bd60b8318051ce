import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'react-router'
import { ChartsLink, LazyCharts } from '#src/app/moves/LazyCharts.tsx'
import { MovesBand } from '#src/app/moves/MovesBand.tsx'
import { MovesSelected } from '#src/app/moves/MovesSelected.tsx'
import { useDashboard } from '#src/app/moves/useDashboard.ts'
import { useReveal } from '#src/app/moves/useReveal.ts'
import { useWarm } from '#src/app/moves/useWarm.ts'
import layout from '#src/app/pages/dashboard/Dashboard.module.css'
import { Boundary } from '#src/app/shell/Boundary.tsx'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import type { Narrowing } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { ChartName } from '#src/features/charts/Charts.tsx'
import { MoveList } from '#src/features/moveList/MoveList.tsx'
import { ProfileHead } from '#src/features/profile/ProfileHead.tsx'
import { profileTexts } from '#src/features/profile/texts.ts'
import { EmptySelection } from '#src/features/selection/EmptySelection.tsx'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { periodInWords } from '#src/i18n/periodWords.ts'
import { pathOf } from '#src/url/paths.ts'
import { withOnly } from '#src/url/useViewState.ts'

type Props = {
  kicker: string
  name: string
  sentence: (period: string) => string
  /** The moves of the country or person, at least one. */
  timeline: Timeline
  /** The same as a filter over the whole record. */
  about: Narrowing
  charts: readonly ChartName[]
  children: ReactNode
}

/** The moves of one country or person: facts, timeline, list, charts and map, with filters as everywhere. */
export function ProfileScreen({ kicker, name, sentence, timeline, about, charts, children }: Props) {
  const shell = useTexts(shellTexts)
  const texts = useTexts(profileTexts)
  const locale = useLocale()
  const { pathname } = useLocation()
  const shown = useDashboard(timeline, about)
  const { filter, act, moves, words } = shown
  const whole = useMemo(() => ({ first: timeline.moves[0], last: timeline.moves.at(-1) }), [timeline])
  const warm = useWarm()
  useReveal(true)
  if (!whole.first || !whole.last) return null
  const dashboard = pathOf({ name: 'dashboard' }, locale)
  return (
    <div className={layout.dashboard}>
      <DocumentHead title={name} description={texts.description(name)} />
      <ProfileHead
        kicker={kicker}
        name={name}
        sentence={sentence(periodInWords(shown.range, locale))}
        first={whole.first}
        last={whole.last}
        allLink={dashboard}
        timelineLink={withOnly(dashboard, { ...filter, ...about })}
        linkOf={words.link}
      >
        {children}
      </ProfileHead>
      <MovesSelected timeline={timeline} shown={shown} about={about} pathname={pathname} />
      <ChartsLink />
      <div className={layout.controls}>
        <MovesBand timeline={timeline} shown={shown} />
      </div>
      <div className={layout.columns}>
        <div className={layout.listColumn}>
          <Boundary resetKey={locale} title={shell.broke}>
            {moves.length === 0 ? (
              <EmptySelection onClear={() => act({ type: 'cleared' })} />
            ) : (
              <MoveList
                groups={shown.groups}
                themes={timeline.themes}
                selectedId={null}
                beside
                words={words}
                onPrefetch={warm}
              />
            )}
          </Boundary>
        </div>
        <LazyCharts timeline={timeline} shown={shown} charts={charts} about={about} />
      </div>
    </div>
  )
}
