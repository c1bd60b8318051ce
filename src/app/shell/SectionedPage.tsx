import type { ReactNode } from 'react'
import { bindWords } from '#src/i18n/typography.ts'
import prose from '#src/ui/page/prose.module.css'
import { Section } from '#src/ui/page/Section.tsx'
import { Contents } from './Contents.tsx'
import { DocumentHead } from './DocumentHead.tsx'
import { useHashTarget } from './useHashTarget.ts'

type SectionTexts = { heading: string; text: Record<string, string> }
type PageTexts<Id extends string> = {
  heading: string
  description: string
  lead: string
  contents: string
  sections: Partial<Record<Id, SectionTexts>>
}

type Props<Id extends string> = {
  texts: PageTexts<Id>
  /** Content of a section from the record, below its paragraphs. */
  children: (section: Id) => ReactNode
}

/**
 * A long page whose sections are listed at its top. Their ids are the same in both languages, so that a link to one
 * stays valid after a change of language.
 */
export function SectionedPage<Id extends string>({ texts, children }: Props<Id>) {
  const sections = Object.entries(texts.sections) as [Id, SectionTexts][]
  useHashTarget()
  return (
    <div className={prose.page}>
      <DocumentHead title={texts.heading} description={texts.description} />
      <h1>{texts.heading}</h1>
      <p className={prose.lead}>{texts.lead}</p>
      <Contents label={texts.contents} sections={sections.map(([id, { heading }]) => ({ id, heading }))} />
      {sections.map(([id, { heading, text }]) => (
        <Section
          key={id}
          id={id}
          heading={heading}
          paragraphs={Object.values(text).map((words) => bindWords(words, []))}
        >
          {children(id)}
        </Section>
      ))}
    </div>
  )
}
