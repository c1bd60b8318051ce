import { useTimeline } from '#src/dataset/queries.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { dataEn } from '#src/i18n/data.en.ts'
import { type DataTexts, dataEs } from '#src/i18n/data.es.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { DataFacts } from './DataFacts.tsx'
import { SectionedPage } from './SectionedPage.tsx'

const catalogues: Record<Locale, DataTexts> = { es: dataEs, en: dataEn }

/** What the data are, field by field, how views are linked to and how the record is cited. */
export function Component() {
  const { timeline, articles } = useTimeline()
  const texts = catalogues[useLocale()]
  return (
    <SectionedPage texts={texts}>
      {(section) => <DataFacts section={section} texts={texts} timeline={timeline} articleCount={articles.length} />}
    </SectionedPage>
  )
}
