import { SectionedPage } from '#src/app/shell/SectionedPage.tsx'
import { noFilter } from '#src/domain/selection/filter.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { DataTexts } from '#src/features/data/texts.es.ts'
import { dataTexts } from '#src/features/data/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'
import { DataFacts } from './DataFacts.tsx'
import { countriesMet, personExample } from './filterExamples.ts'

/** What the data are, field by field, how views are linked to and how the record is cited. */
export function Component() {
  const { timeline: record, articles } = useTimeline()
  const timeline = timelineAsked(record, noFilter)
  const texts = useTexts(dataTexts)
  const locale = useLocale()
  return (
    <SectionedPage texts={{ ...texts, sections: withAddresses(texts, timeline, locale) }}>
      {(section) => <DataFacts section={section} texts={texts} timeline={timeline} articleCount={articles.length} />}
    </SectionedPage>
  )
}

/** The sections, that on links with the addresses of a country and a person of the record, where it has them. */
function withAddresses({ sections, pageAddresses }: DataTexts, timeline: Timeline, locale: Locale) {
  const [country] = countriesMet(timeline)
  const met = personExample(timeline)
  if (!country || !met) return sections
  const pages = pageAddresses(
    pathOf({ name: 'country', id: country }, locale),
    pathOf({ name: 'person', id: met.person.id }, locale),
  )
  const { intro, rule } = sections.links.text
  return { ...sections, links: { ...sections.links, text: { intro, pages, rule } } }
}
