import { SectionedPage } from '#src/app/shell/SectionedPage.tsx'
import type { Locale } from '#src/domain/vocabulary.ts'
import { dataEn } from '#src/features/data/texts.en.ts'
import { type DataTexts, dataEs } from '#src/features/data/texts.es.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { DataFacts } from './DataFacts.tsx'

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
