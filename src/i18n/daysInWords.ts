import type { Locale } from '#src/domain/vocabulary.ts'

const small: Record<Locale, readonly string[]> = {
  es: ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
}
const units: Record<Locale, readonly [string, string]> = { es: ['día', 'días'], en: ['day', 'days'] }

/** A number of days: "un día", "tres días", "12 days". */
export function daysInWords(days: number, locale: Locale): string {
  const [one, several] = units[locale]
  return `${small[locale][days - 1] ?? days} ${days === 1 ? one : several}`
}
