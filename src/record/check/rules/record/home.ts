import { localeIds } from '#src/domain/vocabulary.ts'
import type { RecordFile } from '../../../recordSchema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { countryCure, isCountry, nameOfCountry } from '../../countries.ts'
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
  const wrong = `ISO 3166-1 has no country "${home.country}".`
  return [{ file, path: ['home', 'country'], wrong, cure: countryCure(home.country) }]
}

function capital({ file, entry: { home } }: Sound<RecordFile>): Finding[] {
  const { coordinates } = home.capital
  const bounds = isCountry(home.country) ? boundsOf(home.country) : null
  if (!bounds || isInside(bounds, coordinates)) return []
  return [
    {
      file,
      path: ['home', 'capital', 'coordinates'],
      wrong: `The capital lies outside ${nameOfCountry(home.country)}, which reaches ${formatBounds(bounds)}.`,
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
      wrong: 'The IANA database has no time zone of this name.',
      cure: near ? `Write "${near}".` : 'Look up the name of the zone of the capital: "Europe/Madrid".',
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
      wrong: 'The language is listed twice.',
      cure: 'Remove one of the two.',
    })),
    ...missing.map((locale) => ({
      file,
      path: ['locales'],
      wrong: `The language "${locale}" is missing, in which every text of the record is written.`,
      cure: `Add "${locale}".`,
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
