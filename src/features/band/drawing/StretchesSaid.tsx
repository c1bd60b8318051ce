import type { EmptyStretch } from '#src/domain/time/emptyStretches.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { stretchesIn } from '../layout/stretchesIn.ts'
import { daysName } from './axisWords.ts'
import { bandDrawingTexts } from './texts.ts'

/** What the hatch of the drawing says, for screen readers: of the whole record, which windows of it only show in parts. */
export function StretchesSaid({ stretches, whole }: { stretches: readonly EmptyStretch[]; whole: TimeWindow }) {
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  const sentences = stretchesIn(stretches, whole).map(
    ({ first, last, reason }) => `${t.emptyBy[reason]}: ${daysName(first, last, locale)}.`,
  )
  return sentences.length > 0 && <p className="visuallyHidden">{sentences.join(' ')}</p>
}
