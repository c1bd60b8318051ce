/** Names and demonyms of the countries of the world, as texts in Spanish and English write them. */
import countries from 'i18n-iso-countries'
import nationalities from 'i18n-nationality'
import type { CountryCode, Locale } from '#src/domain/vocabulary.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'
import { beginningsOf, nameOf, type Phrase } from './phrases.ts'

/** Territories whose names are ordinary words, saints or surnames, so that most mentions mean something else. */
const ambiguous: ReadonlySet<CountryCode> = new Set('BL BQ BV CC CX HM IO MF NF NU PN RE SH SX TF TK UM'.split(' '))

/** Names in daily use that neither CLDR nor ISO 3166 has. */
const moreNames: Readonly<Record<CountryCode, Record<Locale, readonly string[]>>> = {
  US: { es: ['EE UU', 'EEUU', 'USA'], en: ['US', 'U S', 'USA', 'America'] },
  GB: { es: ['Gran Bretaña', 'Inglaterra'], en: ['UK', 'Britain', 'England'] },
  NL: { es: ['Holanda'], en: ['Holland'] },
  CZ: { es: ['República Checa'], en: ['Czech Republic'] },
  KR: { es: ['Corea del Sur'], en: ['South Korea'] },
}

/** What the package lacks or writes otherwise; each word is the beginning of its forms. */
const moreDemonyms: Readonly<Record<CountryCode, Record<Locale, readonly string[]>>> = {
  AR: { es: [], en: ['Argentine'] },
  CO: { es: ['neogranadin'], en: [] },
  EC: { es: [], en: ['Ecuadorian'] },
  GB: { es: ['ingles'], en: [] },
  IN: { es: ['hindú'], en: [] },
  IR: { es: ['iraní'], en: [] },
  IQ: { es: ['iraquí'], en: [] },
  KR: { es: ['surcorean'], en: [] },
  MY: { es: ['malayo'], en: [] },
  NL: { es: ['neerlandes'], en: [] },
  NZ: { es: [], en: ['Kiwi'] },
  PS: { es: [], en: ['Palestinian'] },
  SV: { es: [], en: ['Salvadorean', 'Salvadorian'] },
  US: { es: ['norteamerican'], en: [] },
  ZA: { es: ['sudafrican'], en: [] },
}

/** The phrases that stand for a country in texts of a language. Demonyms are beginnings: "ecuatorian" for all four forms. */
export function countryPhrases(locale: Locale): Phrase<CountryCode>[] {
  const codes = Object.keys(countries.getAlpha2Codes()).filter((code) => !ambiguous.has(code))
  return codes.flatMap((code) => namesOf(code, locale).concat(demonymsOf(code, locale)))
}

function namesOf(code: CountryCode, locale: Locale): Phrase<CountryCode>[] {
  const listed = countries.getName(code, locale, { select: 'all' }) ?? []
  return [countryNames(code)[locale]].concat(listed, moreNames[code]?.[locale] ?? []).map((name) => nameOf(name, code))
}

function demonymsOf(code: CountryCode, locale: Locale): Phrase<CountryCode>[] {
  return [stemOf(demonymOf(code, locale), locale)]
    .concat(moreDemonyms[code]?.[locale] ?? [])
    .filter((stem) => stem.length > 3)
    .map((stem) => beginningsOf(stem, code, locale === 'en'))
}

/** Without what the package adds in brackets; empty where it has the name of a country in the place of a demonym. */
function demonymOf(code: CountryCode, locale: Locale): string {
  const demonym = (nationalities.getName(code, locale) ?? '').replace(/\(.*$/, '').trim()
  return demonym.includes(' ') || demonym === countryNames(code)[locale] ? '' : demonym
}

/** "Ecuatoriano" and "Francés" lose the vowel and the accent by which their forms differ. */
function stemOf(demonym: string, locale: Locale): string {
  return locale === 'es' ? demonym.replace(/o$/, '') : demonym
}
