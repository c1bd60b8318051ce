import { coverage, method, phaseDefinitions, themeNotes } from 'virtual:method'
import { SectionedPage } from '#src/app/shell/SectionedPage.tsx'
import { noFilter } from '#src/domain/selection/filter.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import { methodSections } from '#src/features/method/methodSections.ts'
import { methodTexts } from '#src/features/method/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { MethodFacts } from './MethodFacts.tsx'

/** How the record is made, what it covers and what it does not. */
export function Component() {
  const timeline = timelineAsked(useTimeline().timeline, noFilter)
  const texts = useTexts(methodTexts)
  const locale = useLocale()
  return (
    <SectionedPage texts={{ ...texts, sections: methodSections(texts, { notes: method, coverage }, locale) }}>
      {(section) => (
        <MethodFacts
          section={section}
          texts={texts}
          timeline={timeline}
          notes={method}
          coverage={coverage}
          themeNotes={themeNotes}
          phaseDefinitions={phaseDefinitions}
        />
      )}
    </SectionedPage>
  )
}
