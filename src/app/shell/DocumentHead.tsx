import { createContext, use } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'

/** Title of a page, the document title with the name of the site, and description. */
export type HeadWords = { title: string; documentTitle: string; description: string }

/** Collects the title and description during prerendering, for the build; null in the browser. */
export const HeadCollector = createContext<((words: Partial<HeadWords>) => void) | null>(null)

type Props = { title?: string; description?: string }

/**
 * Title and description of the page, which React puts into the document's head; a page may give them in two places. When
 * it is prerendered they are collected and not rendered, since React would write them in front of the body, in one text.
 */
export function DocumentHead({ title, description }: Props) {
  const { site } = useTexts(commonTexts)
  const collect = use(HeadCollector)
  const documentTitle = title === undefined ? undefined : `${title} · ${site.name}`
  if (collect) {
    collect({ ...(documentTitle && { title, documentTitle }), ...(description !== undefined && { description }) })
    return null
  }
  return (
    <>
      {documentTitle && <title>{documentTitle}</title>}
      {description !== undefined && <meta name="description" content={description} />}
    </>
  )
}
