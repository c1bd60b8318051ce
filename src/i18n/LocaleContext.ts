import { createContext, use } from 'react'
import type { Locale, Texts } from '#src/domain/vocabulary.ts'

/** The language of the page; the shell provides it from the address. */
export const LocaleContext = createContext<Locale>('es')

/** The language of the page. */
export function useLocale(): Locale {
  return use(LocaleContext)
}

/** Picks the page's language out of a text of the record. */
export function useText(): (texts: Texts) => string {
  const locale = useLocale()
  return (texts) => texts[locale]
}
