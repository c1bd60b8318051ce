import { useMemo } from 'react'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import { type BandLayout, layoutBand } from './layout/bandLayout.ts'
import type { BandModel } from './layout/bandModel.ts'
import { useBandNames } from './useBandNames.ts'

type Options = {
  timeline: Timeline
  record: Timeline
  model: BandModel
  window: TimeWindow
  width: number
  openId: string | null
}

/** What the band draws, with names and titles in the reader's language. */
export function useBandLayout({ timeline, record, model, window, width, openId }: Options): BandLayout {
  const locale = useLocale()
  const names = useBandNames(model, timeline, record)
  return useMemo(
    () =>
      layoutBand(model, window, width, {
        openId,
        names,
        titleOf: ({ moves }) => (moves[0] ? titleInWords(moves[0], locale) : ''),
      }),
    [model, window, width, openId, names, locale],
  )
}
