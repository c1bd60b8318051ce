import { useMemo } from 'react'
import { useParams } from 'react-router'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { RetiredId } from '#src/app/shell/RetiredId.tsx'
import type { Person } from '#src/domain/move.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { narrowTimeline } from '#src/domain/timeline.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import { Around } from '#src/features/profile/Around.tsx'
import { MissingProfile } from '#src/features/profile/MissingProfile.tsx'
import { profileTexts } from '#src/features/profile/texts.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { upperFirst } from '#src/i18n/typography.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { Link } from '#src/ui/Link.tsx'
import { pathOf } from '#src/url/paths.ts'
import { ArrivalHeading } from './ArrivalHeading.tsx'
import { facetLinksOf } from './facetLinks.ts'
import { ProfileScreen } from './ProfileScreen.tsx'
import { useCountSentence } from './useCountSentence.ts'

/** All moves with a person. */
export function Component() {
  const { id = '' } = useParams()
  const person = useTimeline().timeline.people.find((candidate) => candidate.id === id)
  return person ? <PersonPage key={id} person={person} /> : <MissingPerson id={id} />
}

const charts = ['map', 'months', 'theme', 'kind', 'country', 'pairs'] as const

function PersonPage({ person: { id, name, country, roles } }: { person: Person }) {
  const locale = useLocale()
  const text = useText()
  const t = useTexts(profileTexts)
  const { timeline } = useTimeline()
  const all = useMemo(() => narrowTimeline(timeline, 'person', id), [timeline, id])
  const own = timelineAsked(all, noFilter)
  const sentence = useCountSentence(own.moves)
  const narrowing = useMemo(() => ({ person: [id] }), [id])
  const home = timeline.countries.find(({ code }) => code === country)
  const office = (words: Texts) => upperFirst(text(words))
  const since = (date: string) => {
    const span = parseDateSpan(date)
    return span ? spanInWords(span, locale) : date
  }
  return (
    <ProfileScreen
      kicker={t.person.kicker}
      name={name}
      description={t.description(name)}
      sentence={`${sentence}.`}
      timeline={all}
      narrowing={narrowing}
      charts={charts}
      around={
        <Around
          people={facetLinksOf(own, 'person', locale).filter(({ key }) => key !== id)}
          countries={facetLinksOf(own, 'country', locale).filter(
            ({ key }) => key !== country && key !== timeline.record.home.country,
          )}
        />
      }
    >
      {roles.length > 0 && (
        <div>
          <dt>{t.person.roles}</dt>
          {roles.map((role) => (
            <dd key={`${role.since} ${text(role.text)}`}>
              {roles.length === 1 ? office(role.text) : t.person.roleSince(office(role.text), since(role.since))}
            </dd>
          ))}
        </div>
      )}
      {home && (
        <div>
          <dt>{t.person.country}</dt>
          <dd>
            <Link to={pathOf({ name: 'country', id: home.code }, locale)}>{text(home.name)}</Link>
          </dd>
        </div>
      )}
    </ProfileScreen>
  )
}

function MissingPerson({ id: asked }: { id: string }) {
  const t = useTexts(profileTexts)
  const locale = useLocale()
  const { people } = useTimeline().timeline
  const items = people.map(({ id, name }) => ({ key: id, name, link: pathOf({ name: 'person', id }, locale) }))
  return (
    <RetiredId subject="person" id={asked}>
      <DocumentHead title={t.person.notFound} />
      <MissingProfile
        title={<ArrivalHeading>{t.person.notFound}</ArrivalHeading>}
        heading={t.person.all}
        items={items}
      />
    </RetiredId>
  )
}
