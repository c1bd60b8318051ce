import { useTimeline } from '#src/dataset/queries.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { dataEn } from '#src/i18n/data.en.ts'
import { type DataTexts, dataEs } from '#src/i18n/data.es.ts'
import { useLocale, useMessages } from '#src/i18n/LocaleContext.ts'
import { Contents } from '#src/ui/Contents.tsx'
import prose from '#src/ui/prose.module.css'
import { Section } from '#src/ui/Section.tsx'
import { DataFacts } from './DataFacts.tsx'
import { useHashTarget } from './useHashTarget.ts'

const catalogues: Record<Locale, DataTexts> = { es: dataEs, en: dataEn }
/** The same in both languages, so that a link to a section survives a change of language. */
const sectionIds = Object.keys(dataEs.sections) as (keyof DataTexts['sections'])[]

/** What the data are, field by field, how views are linked to and how the record is cited. */
export function Component() {
  const { timeline, articles } = useTimeline()
  const t = useMessages()
  const texts = catalogues[useLocale()]
  useHashTarget()
  return (
    <div className={prose.page}>
      <title>{`${texts.heading} · ${t.siteName}`}</title>
      <meta name="description" content={texts.description} />
      <h1>{texts.heading}</h1>
      <p className={prose.lead}>{texts.lead}</p>
      <Contents
        label={texts.contents}
        sections={sectionIds.map((id) => ({ id, heading: texts.sections[id].heading }))}
      />
      {sectionIds.map((id) => (
        <Section
          key={id}
          id={id}
          heading={texts.sections[id].heading}
          paragraphs={Object.values<string>(texts.sections[id].text)}
        >
          <DataFacts section={id} texts={texts} timeline={timeline} articleCount={articles.length} />
        </Section>
      ))}
    </div>
  )
}
