import { useMemo } from 'react'
import { movesWith } from '#src/domain/movesWith.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { bandDrawingTexts } from './drawing/texts.ts'
import type { BandModel } from './layout/bandModel.ts'
import { type BandName, namedIn } from './layout/names.ts'

/**
 * The names that may stand above the lanes, in the reader's language. That of an occasion says how many moves it has in how
 * many days, and where not all took place how many did instead of the days; where the selection has only some of those in
 * the record, that they are a part, without an editor's words for the whole.
 */
export function useBandNames(model: BandModel, timeline: Timeline, record: Timeline): readonly BandName[] {
  const t = useTexts(bandDrawingTexts)
  const { tookPlace } = useTexts(commonTexts)
  const locale = useLocale()
  return useMemo(
    () =>
      namedIn(model, timeline).map(({ kind, id, label, highlight, count, occurred, first, last }) => {
        const name = label[locale]
        if (kind !== 'occasion') return { kind, id, short: highlight && highlight[locale], full: name, first, last }
        const all = movesWith(record, 'occasion', id).length
        const part = count < all ? t.occasionPart(name, count, all) : null
        const took = tookPlace(occurred, count)
        const worded = (whole: string) => part ?? t.occasion(whole, count, last - first + 1, took)
        // Of an occasion there is always something to say: how many moves its stroke stands for.
        return { kind, id, short: worded((highlight ?? label)[locale]), full: worded(name), first, last }
      }),
    [model, timeline, record, t, tookPlace, locale],
  )
}
