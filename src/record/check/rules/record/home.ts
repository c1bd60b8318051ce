import { localeIds } from '#src/domain/vocabulary.ts'
import type { RecordFile } from '../../../recordSchema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { countryCure, isCountry, nameOfCountry, noCountry } from '../../countries.ts'
import { boundsOf, isInside } from '../../countryBounds.ts'
import { nearest } from '../../nearest.ts'
import { repeats } from '../../repeats.ts'
import { coordinatesCure, formatBounds } from '../moves/places.ts'

/** The home country and its time zone exist, its capital lies in it, and the site has every language of its texts. */
export function homeRule({ record }: Corpus): Finding[] {
  return record ? [...country(record), ...capital(record), ...timeZone(record), ...locales(record)] : []
}

function country({ file, entry: { home } }: Sound<RecordFile>): Finding[] {
  if (isCountry(home.country)) return []
  return [{ file, path: ['home', 'country'], wrong: noCountry(home.country), cure: countryCure(home.country) }]
}

function capital({ file, entry: { home } }: Sound<RecordFile>): Finding[] {
  const { coordinates } = home.capital
  const bounds = isCountry(home.country) ? boundsOf(home.country) : null
  if (!bounds || isInside(bounds, coordinates)) return []
  return [
    {
      file,
      path: ['home', 'capital', 'coordinates'],
      wrong: {
        es: `La capital está fuera de ${nameOfCountry(home.country, 'es')}, que va ${formatBounds(bounds).es}.`,
        en: `The capital lies outside ${nameOfCountry(home.country, 'en')}, which reaches ${formatBounds(bounds).en}.`,
      },
      cure: coordinatesCure(bounds, coordinates),
    },
  ]
}

function timeZone({ file, entry: { home } }: Sound<RecordFile>): Finding[] {
  if (isTimeZone(home.timeZone)) return []
  const near = nearest(home.timeZone, Intl.supportedValuesOf('timeZone'))
  return [
    {
      file,
      path: ['home', 'timeZone'],
      wrong: {
        es: 'La base de datos de IANA no tiene una zona horaria con este nombre.',
        en: 'The IANA database has no time zone of this name.',
      },
      cure: near
        ? { es: `Escriba "${near}".`, en: `Write "${near}".` }
        : {
            es: 'Busque el nombre de la zona de la capital: "Europe/Madrid".',
            en: 'Look up the name of the zone of the capital: "Europe/Madrid".',
          },
    },
  ]
}

/** Every text is written in all languages that the code has catalogues for, so a site has all of them. */
function locales({ file, entry: { locales: chosen } }: Sound<RecordFile>): Finding[] {
  const missing = localeIds.filter((locale) => !chosen.includes(locale))
  return [
    ...repeats(
      chosen.map((locale, index) => ({ locale, index })),
      ({ locale }) => locale,
    ).map(({ item }) => ({
      file,
      path: ['locales', item.index],
      wrong: { es: 'El idioma está dos veces en la lista.', en: 'The language is listed twice.' },
      cure: { es: 'Quite uno de los dos.', en: 'Remove one of the two.' },
    })),
    ...missing.map((locale) => ({
      file,
      path: ['locales'],
      wrong: {
        es: `Falta el idioma "${locale}", en que está escrito cada texto del registro.`,
        en: `The language "${locale}" is missing, in which every text of the record is written.`,
      },
      cure: { es: `Agregue "${locale}".`, en: `Add "${locale}".` },
    })),
  ]
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
