import { useMemo } from 'react'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { Band } from '#src/features/band/Band.tsx'
import type { BandControl } from '#src/features/band/useBandControl.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import type { ListView } from '#src/url/viewState.ts'
import { monthHrefs, movesInPage } from './monthHrefs.ts'

type Props = {
  band: BandControl
  timeline: Timeline
  selection: Selection
  words: MoveWords
  /** The order of the list. */
  sort: ListView['sort']
  /** The id of the open entry. */
  openId?: string | null
  /** The themes of the filter and what a press on a lane's label does: on wide screens the labels are that filter. */
  chosenThemes?: readonly string[]
  onTheme?: (theme: string) => void
}

/** The drawing of the band on a page of moves; see useMovesBand. */
export function MovesBand(props: Props) {
  const { band, timeline, selection, words, sort, openId = null, chosenThemes = [], onTheme } = props
  const t = useTexts(shellTexts)
  const locale = useLocale()
  const monthHref = useMemo(() => monthHrefs(timeline.moves, 'desc', movesInPage, locale), [timeline, locale])
  return (
    <SiteBoundary resetKey={locale} title={t.broke}>
      <Band
        band={band}
        timeline={timeline}
        indices={selection.indices}
        selectedId={openId}
        words={words}
        sort={sort === 'asc' ? 'asc' : 'desc'}
        monthHref={monthHref}
        themeFilter={
          onTheme && {
            chosen: chosenThemes,
            canChoose: (theme) => Boolean(selection.counts.theme[timeline.vocabulary.theme.indexOf(theme)]),
            onToggle: onTheme,
          }
        }
      />
    </SiteBoundary>
  )
}
