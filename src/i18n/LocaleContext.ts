import { createContext, use } from 'react'
import type { Locale, Texts } from '#src/domain/vocabulary.ts'
import { en } from './en.ts'
import { es, type Messages } from './es.ts'

const catalogues: Record<Locale, Messages> = { es, en }

/** The language of the page; set once by the shell from the address. */
export const LocaleContext = createContext<Locale>('es')

export function useLocale(): Locale {
  return use(LocaleContext)
}

/** The texts of the site in the page's language. */
export function useMessages(): Messages {
  return catalogues[useLocale()]
}

export function messagesOf(locale: Locale): Messages {
  return catalogues[locale]
}

/** Picks the page's language out of a text of the record. */
export function useText(): (texts: Texts) => string {
  const locale = useLocale()
  return (texts) => texts[locale]
}
