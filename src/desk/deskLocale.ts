import { type Locale, localeIds } from '#src/domain/vocabulary.ts'

const key = 'desk-locale'

/** The language of the desk: the one chosen last, otherwise the first of the browser's that there is. */
export function deskLocale(): Locale {
  const wanted = [kept(), ...navigator.languages].map((tag) => tag.slice(0, 2))
  return wanted.flatMap((tag) => localeIds.find((locale) => locale === tag) ?? [])[0] ?? localeIds[0]
}

export function keepDeskLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale)
  } catch {
    // then the choice holds until the page is left
  }
}

function kept(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}
