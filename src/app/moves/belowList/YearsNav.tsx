import { type Narrowing, noNarrowing } from '#src/domain/selection/filter.ts'
import { yearsOf } from '#src/domain/time/years.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { YearLinks } from '#src/features/years/YearLinks.tsx'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { pathOf } from '#src/url/paths.ts'
import { withOnly } from '#src/url/viewAddress.ts'

type Props = {
  timeline: Timeline
  /** Of a page that is about a country or person: the years show its moves alone, where scripts can filter. */
  narrowing?: Narrowing | undefined
}

/** Leads to the pages of the years, which hold all moves as the built page of a long list does not. */
export function YearsNav({ timeline, narrowing = noNarrowing }: Props) {
  const locale = useLocale()
  const { leftOut, moves } = timeline
  const years = yearsOf([...(leftOut?.moves ?? []), ...moves]).map(({ year, count }) => ({
    year,
    count,
    to: withOnly(pathOf({ name: 'year', id: year }, locale), narrowing),
  }))
  return years.length > 0 && <YearLinks years={years.toReversed()} />
}
