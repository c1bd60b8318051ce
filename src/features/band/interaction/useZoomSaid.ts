import { useEffect, useRef } from 'react'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useAnnouncement } from '#src/ui/browser/useAnnouncement.ts'
import { bandDrawingTexts } from '../drawing/texts.ts'
import type { BandModel } from '../layout/bandModel.ts'
import { outsideWindow } from '../layout/outsideWindow.ts'

/** The part of its length by which a window must have changed: a move of it can change its length by minutes. */
const leastChange = 0.01

/**
 * What the band shows after a zoom, in words for a live region: its days and the number of their moves, once the window is
 * at rest, by whatever means it was changed. A window that moves keeps its length and is not announced: the marks that the
 * keyboard comes to are, and so is the place of the overview's handles. Neither is an empty one, which says so itself.
 */
export function useZoomSaid(window: TimeWindow, isAtRest: boolean, model: BandModel): string {
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  const [said, say] = useAnnouncement()
  const length = window.to - window.from
  const shown = useRef(length)
  useEffect(() => {
    if (!isAtRest || Math.abs(length / shown.current - 1) < leastChange) return
    shown.current = length
    const { before, after } = outsideWindow(model, window)
    const count = model.size - (before?.count ?? 0) - (after?.count ?? 0)
    const [first, last] = [Math.floor(window.from), Math.ceil(window.to) - 1]
    if (count > 0) say(t.shows(dayInWords(first, locale), dayInWords(last, locale), count))
  }, [isAtRest, length, window, model, say, t, locale])
  return said
}
