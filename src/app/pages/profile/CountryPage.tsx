import { useMemo } from 'react'
import { Navigate, useLocation, useParams } from 'react-router'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { RetiredId } from '#src/app/shell/RetiredId.tsx'
import { noFilter } from '#src/domain/selection/filter.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import { narrowTimeline } from '#src/domain/timeline.ts'
import { Around } from '#src/features/profile/Around.tsx'
import { MissingProfile } from '#src/features/profile/MissingProfile.tsx'
import { Neighbours } from '#src/features/profile/Neighbours.tsx'
import { profileTexts } from '#src/features/profile/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'
import { ArrivalHeading } from './ArrivalHeading.tsx'
import { facetLinksOf } from './facetLinks.ts'
import { ProfileScreen } from './ProfileScreen.tsx'
import { useCountSentence } from './useCountSentence.ts'

/** All moves with a country; a code in lower case redirects to the same page. */
export function Component() {
  const { id = '' } = useParams()
  const { search } = useLocation()
  const locale = useLocale()
  const { countries } = useTimeline().timeline
  const code = id.toUpperCase()
  if (!countries.some((country) => country.code === code)) return <MissingCountry code={code} />
  if (code !== id) return <Navigate replace to={{ pathname: pathOf({ name: 'country', id: code }, locale), search }} />
  return <CountryPage key={code} code={code} />
}

const charts = ['map', 'months', 'theme', 'kind', 'person', 'pairs'] as const

function CountryPage({ code }: { code: string }) {
  const locale = useLocale()
  const text = useText()
  const t = useTexts(profileTexts)
  const { timeline } = useTimeline()
  const all = useMemo(() => narrowTimeline(timeline, 'country', code), [timeline, code])
  const own = timelineAsked(all, noFilter)
  const narrowing = useMemo(() => ({ country: [code] }), [code])
  const country = timeline.countries.find((candidate) => candidate.code === code)
  const name = country ? text(country.name) : code
  const sentence = useCountSentence(own.moves, code)
  const people = facetLinksOf(own, 'person', locale)
  const isFromHere = (key: string) => timeline.people.find(({ id }) => id === key)?.country === code
  return (
    <ProfileScreen
      kicker={t.country.kicker}
      name={name}
      description={t.description(name)}
      sentence={`${sentence}.`}
      timeline={all}
      narrowing={narrowing}
      charts={charts}
      around={
        <Around
          people={people.filter(({ key }) => !isFromHere(key))}
          countries={facetLinksOf(own, 'country', locale).filter(
            ({ key }) => key !== code && key !== timeline.record.home.country,
          )}
        />
      }
    >
      <Neighbours heading={t.country.people} items={people.filter(({ key }) => isFromHere(key))} />
    </ProfileScreen>
  )
}

function MissingCountry({ code: asked }: { code: string }) {
  const t = useTexts(profileTexts)
  const locale = useLocale()
  const text = useText()
  const { countries } = useTimeline().timeline
  const items = countries
    .map(({ code, name }) => ({ key: code, name: text(name), link: pathOf({ name: 'country', id: code }, locale) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <RetiredId subject="country" id={asked}>
      <DocumentHead title={t.country.notFound} />
      <MissingProfile
        title={<ArrivalHeading>{t.country.notFound}</ArrivalHeading>}
        heading={t.country.all}
        items={items}
      />
    </RetiredId>
  )
}
