/** ISO 3166-1, and what people write in its place. Build only: the names in all languages are large. */
import countries from 'i18n-iso-countries'
import type { CountryCode, Locale, Texts } from '#src/domain/vocabulary.ts'

/** Codes in daily use that ISO 3166-1 does not have. */
const habits: Readonly<Record<string, CountryCode>> = { UK: 'GB', EL: 'GR' }

/** Whether a text is an ISO 3166-1 alpha-2 code, in upper case. */
export function isCountry(code: string): boolean {
  return code in countries.getAlpha2Codes()
}

/** The code that was meant by lower case ("ec"), three letters ("ECU"), a habit ("UK") or a name ("Ecuador"). */
function suggestCountry(text: string): CountryCode | null {
  const upper = text.trim().toUpperCase()
  if (isCountry(upper)) return upper
  return (
    habits[upper] ??
    countries.alpha3ToAlpha2(upper) ??
    countries.getSimpleAlpha2Code(text.trim(), 'es') ??
    countries.getSimpleAlpha2Code(text.trim(), 'en') ??
    null
  )
}

/** Codes of states that are no more, as ISO 3166-3 lists them, but for those that another country has today. */
const former: ReadonlySet<string> = new Set('AN BU CS DD DY HV NH RH SU TP VD YD YU ZR'.split(' '))

/** How to mend a country code, for messages. */
export function countryCure(text: string): Texts {
  if (former.has(text.trim().toUpperCase())) {
    return {
      es: `"${text}" es un Estado que ya no existe (ISO 3166-3). Escriba el código del país en que hoy está el lugar, y el nombre de ese Estado en "formerCountry".`,
      en: `"${text}" is a state that is no more (ISO 3166-3). Write the code of the country in which the place lies today, and the name of that state as "formerCountry".`,
    }
  }
  const suggestion = suggestCountry(text)
  return suggestion
    ? {
        es: `Escriba "${suggestion}" (${nameOfCountry(suggestion, 'es')}).`,
        en: `Write "${suggestion}" (${nameOfCountry(suggestion, 'en')}).`,
      }
    : {
        es: 'Busque las dos letras mayúsculas en ISO 3166-1: "EC" es Ecuador.',
        en: 'Look up the two capital letters in ISO 3166-1: "EC" is Ecuador.',
      }
}

/** What is wrong with a code that no country has. */
export function noCountry(code: string): Texts {
  return { es: `ISO 3166-1 no tiene el país "${code}".`, en: `ISO 3166-1 has no country "${code}".` }
}

/** The name of a country, for messages; the code itself where ISO 3166-1 does not have it. */
export function nameOfCountry(code: CountryCode, locale: Locale): string {
  return countries.getName(code, locale) ?? code
}
