import { SectionedPage } from '#src/app/shell/SectionedPage.tsx'
import { methodTexts } from '#src/features/method/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { MethodFacts } from './MethodFacts.tsx'

/** How the record is made, what it covers and what it does not. */
export function Component() {
  const { timeline } = useTimeline()
  const texts = useTexts(methodTexts)
  return (
    <SectionedPage texts={texts}>
      {(section) => <MethodFacts section={section} texts={texts} timeline={timeline} />}
    </SectionedPage>
  )
}
