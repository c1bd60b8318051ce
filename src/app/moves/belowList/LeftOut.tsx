import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { select } from '#src/domain/selection/selection.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { yearsTexts } from '#src/features/years/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { Link } from '#src/ui/Link.tsx'
import { withView } from '#src/url/viewAddress.ts'
import type { View } from '#src/url/viewState.ts'
import styles from './LeftOut.module.css'

type Props = { timeline: Timeline; view: View }

/** How many moves of phases that stand apart the view would have besides, with the way to the view that has them. */
export function LeftOut({ timeline: { leftOut, record, vocabulary }, view }: Props) {
  const t = useTexts(yearsTexts)
  const locale = useLocale()
  const { pathname } = useLocation()
  const count = useMemo(
    () => (leftOut ? select(leftOut, { ...view.filter, phase: [] }).indices.length : 0),
    [leftOut, view.filter],
  )
  if (count === 0) return null
  const names = record.phases.flatMap(({ isApart, label }) => (isApart ? [label[locale]] : []))
  const withAll = withView(pathname, { ...view, filter: { ...view.filter, phase: vocabulary.phase } })
  return (
    <p className={styles.leftOut}>
      <b>{joinWords(names, locale)}:</b> <span>{t.leftOut(formatNumber(count, locale), count)}</span>{' '}
      <Link to={withAll}>{t.showAll}</Link>
    </p>
  )
}
