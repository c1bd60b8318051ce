import { useMemo } from 'react'
import { useParams } from 'react-router'
import { Component as UnknownPage } from '#src/app/pages/notFound/UnknownPage.tsx'
import { ArrivalHeading } from '#src/app/pages/profile/ArrivalHeading.tsx'
import { facetLinksOf } from '#src/app/pages/profile/facetLinks.ts'
import { ProfileScreen } from '#src/app/pages/profile/ProfileScreen.tsx'
import { useCountSentence } from '#src/app/pages/profile/useCountSentence.ts'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { phasesApart } from '#src/domain/selection/phasesApart.ts'
import type { DayRange } from '#src/domain/time/dateSpan.ts'
import { daysOfYear, yearsAround, yearsOf } from '#src/domain/time/years.ts'
import { timelineWithin } from '#src/domain/timeline.ts'
import { Around } from '#src/features/profile/Around.tsx'
import { fewNeighbours } from '#src/features/profile/fewNeighbours.ts'
import { MissingProfile } from '#src/features/profile/MissingProfile.tsx'
import { Neighbours } from '#src/features/profile/Neighbours.tsx'
import { profileTexts } from '#src/features/profile/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'

/** All moves of a year. Its pattern takes any address of one part, so what is no year is an unknown page. */
export function Component() {
  const { id = '' } = useParams()
  const days = useMemo(() => daysOfYear(id), [id])
  return days ? <Year key={id} year={id} days={days} /> : <UnknownPage />
}

type Props = { year: string; days: DayRange }

function Year({ year, days }: Props) {
  const { moves } = useTimeline().timeline
  const hasMoves = yearsOf(moves).some((known) => known.year === year)
  return hasMoves ? <YearPage year={year} days={days} /> : <EmptyYear year={year} />
}

function YearPage({ year, days }: Props) {
  const locale = useLocale()
  const t = useTexts(profileTexts)
  const { timeline } = useTimeline()
  const own = useMemo(() => timelineWithin(timeline, days), [timeline, days])
  const apart = phasesApart(own).map(({ id, inSentence }) =>
    t.year.apart(formatNumber(own.moves.filter(({ phase }) => phase === id).length, locale), inSentence[locale]),
  )
  const sentence = `${useCountSentence(own.moves)}${apart.join('')}.`
  const narrowing = useMemo(() => ({ from: `${year}-01`, to: `${year}-12` }), [year])
  const others = yearsAround(yearsOf(timeline.moves), year, fewNeighbours)
  return (
    <ProfileScreen
      kicker={t.year.kicker}
      name={year}
      description={t.year.description(year)}
      sentence={sentence}
      timeline={own}
      narrowing={narrowing}
      isWhole
      around={
        <Around
          headings={t.year.around}
          people={facetLinksOf(own, 'person', locale)}
          countries={facetLinksOf(own, 'country', locale).filter(({ key }) => key !== timeline.record.home.country)}
        />
      }
    >
      <Neighbours
        heading={t.year.others}
        items={others.map((other) => ({
          key: other.year,
          name: other.year,
          count: other.count,
          link: pathOf({ name: 'year', id: other.year }, locale),
        }))}
      />
    </ProfileScreen>
  )
}

/** For a year without moves: the years that have some. */
function EmptyYear({ year: asked }: { year: string }) {
  const t = useTexts(profileTexts)
  const locale = useLocale()
  const { moves } = useTimeline().timeline
  const title = t.year.notFound(asked)
  const items = yearsOf(moves)
    .toReversed()
    .map(({ year }) => ({
      key: year,
      name: year,
      link: pathOf({ name: 'year', id: year }, locale),
    }))
  return (
    <>
      <DocumentHead title={title} />
      <MissingProfile title={<ArrivalHeading>{title}</ArrivalHeading>} heading={t.year.all} items={items} />
    </>
  )
}
