import { useTimeline } from '#src/dataset/queries.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { useLocale, useMessages } from '#src/i18n/LocaleContext.ts'
import { methodEn } from '#src/i18n/method.en.ts'
import { type MethodTexts, methodEs } from '#src/i18n/method.es.ts'
import { Contents } from '#src/ui/Contents.tsx'
import prose from '#src/ui/prose.module.css'
import { Section } from '#src/ui/Section.tsx'
import { MethodFacts } from './MethodFacts.tsx'
import { useHashTarget } from './useHashTarget.ts'

const catalogues: Record<Locale, MethodTexts> = { es: methodEs, en: methodEn }
/** The same in both languages, so that a link to a section survives a change of language. */
const sectionIds = Object.keys(methodEs.sections) as (keyof MethodTexts['sections'])[]

/** How the record is made, what it covers and what it does not. */
export function Component() {
  const { timeline } = useTimeline()
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
          <MethodFacts section={id} texts={texts} timeline={timeline} />
        </Section>
      ))}
    </div>
  )
}
