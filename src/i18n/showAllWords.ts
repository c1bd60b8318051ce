import type { Locale } from '#src/domain/vocabulary.ts'
import { formatNumber } from './numbers.ts'

const words = {
  es: { all: (n: string) => `Ver todo (${n})`, fewer: 'Ver menos' },
  en: { all: (n: string) => `Show all (${n})`, fewer: 'Show fewer' },
}

/** What the button says below a list that shows the first few of so many. */
export function showAllWords(count: number, locale: Locale): { all: string; fewer: string } {
  const { all, fewer } = words[locale]
  return { all: all(formatNumber(count, locale)), fewer }
}
