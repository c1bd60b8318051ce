import { useMemo } from 'react'
import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { bandDrawingTexts } from './drawing/texts.ts'
import type { BandModel } from './layout/bandModel.ts'
import { type BandName, namedIn } from './layout/names.ts'

/** The names that may stand above the lanes, in the reader's language; that of an occasion says how many moves it has. */
export function useBandNames(model: BandModel, timeline: Timeline): readonly BandName[] {
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  return useMemo(
    () =>
      namedIn(model, timeline).map(({ kind, id, label, highlight, count, first, last }) => {
        const worded = (name: string) => (kind === 'occasion' ? t.occasion(name, count, last - first + 1) : name)
        // Of an occasion there is always something to say: how many moves its stroke stands for.
        const short = highlight ?? (kind === 'occasion' ? label : null)
        return { kind, id, short: short && worded(short[locale]), full: worded(label[locale]), first, last }
      }),
    [model, timeline, t, locale],
  )
}
