import type { DateSpan } from '#src/domain/time/dateSpan.ts'
import { type CountryCode, type Locale, localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'

/** What the words in braces of a template stand for. */
export type Facts = { who: string; start: DateSpan; places: readonly string[]; country: CountryCode }

const words: Readonly<Record<string, (facts: Facts, locale: Locale) => string>> = {
  who: ({ who }) => who,
  date: ({ start }, locale) => spanInWords(start, locale),
  country: ({ country }, locale) => countryNames(country)[locale],
  place: ({ places, country }, locale) => places[0] ?? countryNames(country)[locale],
  places: ({ places, country }, locale) =>
    places.length === 0 ? countryNames(country)[locale] : joinWords(places, locale),
}

/** Throws when the template names something else. */
export function filled(template: Texts, facts: Facts): Texts {
  return inEach((locale) =>
    template[locale].replaceAll(/\{(\w+)\}/g, (braced, name: string) => {
      const wordsOf = words[name]
      if (!wordsOf) throw new Error(`a template has ${braced}, which stands for nothing`)
      return wordsOf(facts, locale)
    }),
  )
}

export function inEach(make: (locale: Locale) => string): Texts {
  const [es = '', en = ''] = localeIds.map(make)
  return { es, en }
}
