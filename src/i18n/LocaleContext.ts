import { createContext, use } from 'react'
import type { Locale, Texts } from '#src/domain/vocabulary.ts'
import { es, type Messages } from './es.ts'

/** Spanish comes with the app; another language comes when its pages are asked for. */
const catalogues: Partial<Record<Locale, Messages>> = { es }

/** Makes sure that the texts of a language are there; the routes wait for it. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (locale === 'en') catalogues.en ??= (await import('./en.ts')).en
}

/** Whether the texts of a language are there already. */
export function hasMessages(locale: Locale): boolean {
  return catalogues[locale] !== undefined
}

/** The language of the page; set once by the shell from the address. */
export const LocaleContext = createContext<Locale>('es')

export function useLocale(): Locale {
  return use(LocaleContext)
}

/** The texts of the site in the page's language. */
export function useMessages(): Messages {
  return messagesOf(useLocale())
}

/** Throws when the language was not loaded: see {@link loadMessages}. */
export function messagesOf(locale: Locale): Messages {
  const messages = catalogues[locale]
  if (!messages) throw new Error(`the texts in "${locale}" were not loaded`)
  return messages
}

/** Picks the page's language out of a text of the record. */
export function useText(): (texts: Texts) => string {
  const locale = useLocale()
  return (texts) => texts[locale]
}
