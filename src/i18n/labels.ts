import type { Move, Stop } from '#src/domain/move.ts'
import { exclusionOf } from '#src/domain/selection/exclusion.ts'
import type { FacetId } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type Locale, pairsOf } from '#src/domain/vocabulary.ts'
import { spanInWords } from './dateWords.ts'
import { joinWords } from './joinWords.ts'
import { statusFact } from './statusWords.ts'
import { commonTexts } from './texts.ts'
import { titleInWords } from './titleWords.ts'
import { joinSentences } from './typography.ts'

export type FacetLabels = Readonly<Record<FacetId, ReadonlyMap<string, string>>>

/** The name of every value of every facet in a language. */
export function facetLabels({ record, themes, countries, people, occasions }: Timeline, locale: Locale): FacetLabels {
  const t = commonTexts(locale)
  const labelOf = new Map<string, string>(themes.map(({ id, label }) => [id, label[locale]]))
  return {
    theme: labelOf,
    country: new Map(countries.map(({ code, name }) => [code, name[locale]])),
    kind: new Map(Object.entries(t.kinds)),
    status: new Map(Object.entries(t.statuses)),
    phase: new Map(record.phases.map(({ id, label }) => [id, label[locale]])),
    person: new Map(people.map(({ id, name }) => [id, name])),
    occasion: new Map(
      occasions.flatMap(({ id, label, inSentence }) => [
        [id, label[locale]],
        [exclusionOf(id), t.without(inSentence[locale])],
      ]),
    ),
    pair: new Map(
      pairsOf(themes.map(({ id }) => id)).map((pair) => [
        pair,
        pair
          .split('_')
          .map((id) => labelOf.get(id) ?? id)
          .join(' + '),
      ]),
    ),
  }
}

/** "Quito", "San Salvador y Tecoluca", or the country where no city is known; empty for what has no place. */
export function placeInWords(move: Move, labels: FacetLabels, locale: Locale): string {
  const names = move.stops.map(({ city, country }) => city?.[locale] ?? labels.country.get(country) ?? country)
  return joinWords([...new Set(names)], locale)
}

/** "Quito, Ecuador", or the country where no city is known. */
export function stopInWords({ city, country }: Pick<Stop, 'city' | 'country'>, labels: FacetLabels, locale: Locale) {
  return [city?.[locale], labels.country.get(country) ?? country].filter(Boolean).join(', ')
}

/** The accessible name of a mark of the band: date, title, kind, place, themes, and its position in the selection. */
export function nameInWords(move: Move, labels: FacetLabels, locale: Locale, position: string): string {
  const t = commonTexts(locale)
  const parts = [
    spanInWords(move.span, locale),
    titleInWords(move, locale),
    statusFact(move, t),
    t.kinds[move.kind],
    placeInWords(move, labels, locale),
    move.themes.map((theme) => labels.theme.get(theme) ?? theme).join(', '),
    position,
  ]
  return joinSentences(parts)
}
