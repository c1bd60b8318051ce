import { SectionedPage } from '#src/app/shell/SectionedPage.tsx'
import type { Locale } from '#src/domain/vocabulary.ts'
import { methodEn } from '#src/features/method/texts.en.ts'
import { type MethodTexts, methodEs } from '#src/features/method/texts.es.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { MethodFacts } from './MethodFacts.tsx'

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
