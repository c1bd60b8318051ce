import { kindShapes } from '#src/domain/kindShape.ts'
import type { Move } from '#src/domain/move.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { type FacetLabels, facetLabels } from '#src/i18n/labels.ts'
import { statusFact } from '#src/i18n/statusWords.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import { commonTexts } from '../../texts.ts'
import type { Card } from './card.ts'
import { peopleInWords } from './peopleInWords.ts'
import { pictureTexts } from './texts.ts'

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

/** The counterparts of a move: one with the role held that day, or the names of several. */
function metInWords({ people: ids, span }: Move, { people }: Timeline, locale: Locale): string {
  const met = people.filter(({ id }) => ids.includes(id))
  const [only] = met
  if (!only || met.length > 1)
    return peopleInWords(
      met.map(({ name }) => name),
      locale,
      pictureTexts(locale),
    )
  const held = only.roles.findLast(({ since }) => (parseDateSpan(since)?.first ?? Infinity) <= span.first)
  return [only.name, held?.text[locale]].filter(Boolean).join(', ')
}

/** The contents of a move's picture. */
export function moveCard(move: Move, timeline: Timeline, locale: Locale): Card {
  const t = commonTexts(locale)
  const labels = facetLabels(timeline, locale)
  return {
    siteName: t.site.nameParts,
    date: spanInWords(move.span, locale),
    kind: t.kinds[move.kind],
    count: '',
    mark: { shape: kindShapes[move.kind], status: move.status },
    title: titleInWords(move, locale),
    status: statusFact(move, t),
    line: placesInWords(move, labels, locale) || metInWords(move, timeline, locale),
    themes: move.themes.map((id) => ({ id, label: labels.theme.get(id) ?? id })),
    highlighted: new Set([move.id]),
  }
}
