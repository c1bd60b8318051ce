import type { WebSource } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { unbrokenDay } from '../dateWords.ts'
import { commonTexts } from '../texts.ts'
import { sourceTexts } from './texts.ts'

type Dated = Pick<WebSource, 'published' | 'publishedInferred'>
/** `through` is the name of the source in which the page was found cited, where it was not read itself. */
type Remarked = Pick<WebSource, 'agency' | 'language' | 'titleRebuilt' | 'url'> & { through: string | null }

/** The day of a source, and whether it was inferred. */
export function dayOfSource({ published, publishedInferred }: Dated, locale: Locale): string {
  return unbrokenDay(toDay(published), locale) + (publishedInferred ? ` (${sourceTexts(locale).dateInferred})` : '')
}

/**
 * What is said of a source after its title: through what it was consulted, whose copy it carries, its language where that does not go without saying,
 * what was rebuilt, and that no address was found. Empty where there is nothing to say.
 */
export function remarksOf(source: Remarked, saysLanguage: boolean, locale: Locale): string {
  const t = sourceTexts(locale)
  const remarks = [
    source.through && t.through(source.through),
    source.agency && t.agency(source.agency),
    saysLanguage && t.inLanguage(commonTexts(locale).languages[source.language] ?? source.language),
    source.titleRebuilt && t.titleRebuilt,
    source.url === null && t.noAddress,
  ]
  return remarks.filter(Boolean).join(', ')
}
