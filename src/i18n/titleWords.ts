import type { Move } from '#src/domain/move.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { joinWords } from './joinWords.ts'
import { useLocale } from './LocaleContext.ts'
import { commonTexts } from './texts.ts'

type Titled = Pick<Move, 'title' | 'kind' | 'stops'>

/** The title of a move; its kind and cities, as "Visit, Quito", while the file with its title has not come. */
export function titleInWords({ title, kind, stops }: Titled, locale: Locale): string {
  const cities = new Set(stops.flatMap(({ city }) => city?.[locale] ?? []))
  return title[locale] ?? [commonTexts(locale).kinds[kind], joinWords([...cities], locale)].filter(Boolean).join(', ')
}

/** The title of a move in the language of the page, as {@link titleInWords} gives it. */
export function useTitle(): (move: Titled) => string {
  const locale = useLocale()
  return (move) => titleInWords(move, locale)
}
