import type { Country, DefinedTerm, Person } from 'schema-dts'
import type { Move } from '#src/domain/move.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { addressOf } from '#src/url/addressOf.ts'
import { counterpartOf, subjectOf } from './people.ts'

/** A move of which structured data are asked, in a language, for a site. */
export type AskedMove = { file: MoveFile; move: Move; timeline: Timeline; locale: Locale; site: string }

/** Whom and what a move is about: the subject, the counterparts, countries that it only concerns, and its themes. */
export function aboutOf({ file, move, timeline, locale, site }: AskedMove): (Person | Country | DefinedTerm)[] {
  const dashboard = addressOf(site, { name: 'dashboard' }, locale)
  const themes = timeline.themes.filter(({ id }) => move.themes.includes(id))
  const placed = new Set([...file.places, ...file.counterparts].map(({ country }) => country))
  const concerns = timeline.countries.filter(({ code }) => move.countries.includes(code) && !placed.has(code))
  return [
    subjectOf(timeline),
    ...file.counterparts.map((counterpart) => counterpartOf(counterpart, locale, site)),
    ...concerns.map(({ name }): Country => ({ '@type': 'Country', name: name[locale] })),
    ...themes.map(
      ({ id, label }): DefinedTerm => ({
        '@type': 'DefinedTerm',
        name: label[locale],
        termCode: id,
        url: `${dashboard}?theme=${id}`,
      }),
    ),
  ]
}
