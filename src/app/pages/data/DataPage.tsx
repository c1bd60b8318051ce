import { SectionedPage } from '#src/app/shell/SectionedPage.tsx'
import { dataTexts } from '#src/features/data/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { DataFacts } from './DataFacts.tsx'

/** What the data are, field by field, how views are linked to and how the record is cited. */
export function Component() {
  const { timeline, articles } = useTimeline()
  const texts = useTexts(dataTexts)
  return (
    <SectionedPage texts={texts}>
      {(section) => <DataFacts section={section} texts={texts} timeline={timeline} articleCount={articles.length} />}
    </SectionedPage>
  )
}
