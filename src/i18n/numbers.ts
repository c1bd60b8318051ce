import type { Locale } from '#src/domain/vocabulary.ts'

const separators: Record<Locale, string> = { es: '.', en: ',' }

/**
 * A whole number from 0 as the language writes it: 1.234 or 1,234. By hand, because the first Intl.NumberFormat of a page
 * takes some 30 ms, four times that on a phone, and every first page has numbers.
 */
export function formatNumber(value: number, locale: Locale): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separators[locale])
}

/** A number from 0 to 999 with one decimal, as the language writes it: 12,5 or 12.5. */
export function formatTenths(value: number, locale: Locale): string {
  return value.toFixed(1).replace('.', separators[locale === 'es' ? 'en' : 'es'])
}
