import countries from 'i18n-iso-countries'
import { foldText } from '#src/domain/foldText.ts'
import { type CountryCode, type Locale } from '#src/domain/vocabulary.ts'
import { countryNames } from '../../compile/countryNames.ts'

/** The names of all countries in a language, folded, longest first: "guinea ecuatorial" before "guinea". */
const namesIn: Readonly<Record<Locale, readonly { name: string; code: CountryCode }[]>> = {
  es: namesOf('es'),
  en: namesOf('en'),
}

/** The countries that a text names, by their codes. Adjectives are not read: "boliviano" names none. */
export function countriesNamed(text: string, locale: Locale): CountryCode[] {
  let rest = ` ${foldText(text)} `
  return namesIn[locale].flatMap(({ name, code }) => {
    if (!rest.includes(` ${name} `)) return []
    rest = rest.replaceAll(` ${name} `, ' ')
    return [code]
  })
}

function namesOf(locale: Locale) {
  const all = Object.keys(countries.getAlpha2Codes()).flatMap((code) => {
    const names = [countries.getName(code, locale, { select: 'all' }) ?? [], countryNames(code)[locale]].flat()
    return [...new Set(names.map(foldText))].map((name) => ({ name, code }))
  })
  return all.toSorted((a, b) => b.name.length - a.name.length)
}
