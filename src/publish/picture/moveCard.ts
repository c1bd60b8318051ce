import type { FacetLabels } from '#src/app/labels.ts'
import { kindShapes } from '#src/domain/kindShape.ts'
import type { Move } from '#src/domain/move.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { messagesOf } from '#src/i18n/LocaleContext.ts'
import { statusInWords } from '#src/i18n/statusWords.ts'
import type { Card } from './card.ts'

/** "San Salvador y Tecoluca, El Salvador · Lima, Perú": cities in one row share their country. */
function placesInWords({ stops }: Move, labels: FacetLabels, locale: Locale): string {
  const countries = [...new Set(stops.map(({ country }) => country))]
  return countries
    .map((code) => {
      const inCountry = stops.filter(({ country }) => country === code)
      const cities = [...new Set(inCountry.flatMap(({ city }) => city?.[locale] ?? []))]
      return [joinWords(cities, locale), labels.country.get(code) ?? code].filter(Boolean).join(', ')
    })
    .join(' · ')
}

/** What the picture of a move says. */
export function moveCard(move: Move, labels: FacetLabels, locale: Locale): Card {
  const t = messagesOf(locale)
  return {
    siteName: t.siteNameParts,
    date: spanInWords(move.span, locale),
    kind: t.kinds[move.kind],
    count: '',
    shape: kindShapes[move.kind],
    title: move.title[locale],
    status: move.status === 'occurred' ? '' : statusInWords(move, t),
    line: placesInWords(move, labels, locale),
    themes: move.themes.map((id) => ({ id, label: labels.theme.get(id) ?? id })),
    shown: new Set([move.id]),
  }
}
