import type { Source, WebSource } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { unbrokenDay } from '#src/i18n/dateWords.ts'
import type { CommonTexts } from '#src/i18n/texts.es.ts'
import type { EntryTexts } from './texts.es.ts'

type Words = { t: EntryTexts; common: CommonTexts; locale: Locale }

/** The day of a source, and whether it was inferred. */
export function dayOfSource({ published, publishedInferred }: WebSource, { t, locale }: Omit<Words, 'common'>): string {
  return unbrokenDay(toDay(published), locale) + (publishedInferred ? ` (${t.dateInferred})` : '')
}

/** What is said of a source after its title: whose copy it carries, its language, what was rebuilt. */
export function remarksOf(source: WebSource, { t, common, locale }: Words): string {
  const remarks = [
    source.agency && t.agency(source.agency),
    source.language !== locale && t.inLanguage(common.languages[source.language] ?? source.language),
    source.titleRebuilt && t.titleRebuilt,
  ]
  return remarks.filter(Boolean).join(', ')
}

/** The publisher of a source, or the label of an article held in full. */
export function nameOfSource(source: Source, labelOf: (article: string) => string): string {
  return source.type === 'web' ? source.publisher : labelOf(source.article)
}
