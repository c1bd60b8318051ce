import { useTimeline } from '#src/dataset/queries.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { methodEn } from '#src/i18n/method.en.ts'
import { type MethodTexts, methodEs } from '#src/i18n/method.es.ts'
import { MethodFacts } from './MethodFacts.tsx'
import { SectionedPage } from './SectionedPage.tsx'

const catalogues: Record<Locale, MethodTexts> = { es: methodEs, en: methodEn }

/** How the record is made, what it covers and what it does not. */
export function Component() {
  const { timeline } = useTimeline()
  const texts = catalogues[useLocale()]
  return (
    <SectionedPage texts={texts}>
      {(section) => <MethodFacts section={section} texts={texts} timeline={timeline} />}
    </SectionedPage>
  )
}
