import type { Coordinates } from '#src/domain/move.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { countryCure, isCountry, nameOfCountry, noCountry } from '../../countries.ts'
import { type Bounds, boundsOf, isInside } from '../../countryBounds.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { repeats } from '../../repeats.ts'

type Mention = { code: string; path: JsonPath }

/** Countries exist, each is named once, and coordinates lie in the country they are said to lie in. */
export function placesRule({ moves }: Corpus): Finding[] {
  return moves.flatMap((move) => [...unknownCountries(move), ...repeatedConcerns(move), ...strayCoordinates(move)])
}

function unknownCountries({ file, entry }: Sound<MoveFile>): Finding[] {
  return [...namedCountries(entry), ...concerns(entry)]
    .filter(({ code }) => !isCountry(code))
    .map(({ code, path }) => ({ file, path, wrong: noCountry(code), cure: countryCure(code) }))
}

function repeatedConcerns({ file, entry }: Sound<MoveFile>): Finding[] {
  const named = new Map(
    namedCountries(entry)
      .toReversed()
      .map(({ code, path }) => [code, String(path[0])]),
  )
  const isNew = ({ code }: Mention) => !named.has(code)
  const told = concerns(entry).filter((mention) => !isNew(mention))
  const twice = repeats(concerns(entry).filter(isNew), ({ code }) => code).map(({ item }) => item)
  return [...told, ...twice].map(({ code, path }) => ({
    file,
    path,
    wrong: {
      es: `"${named.get(code) ?? 'concerns'}" ya nombra este país (${nameOfCountry(code, 'es')}).`,
      en: `"${named.get(code) ?? 'concerns'}" names ${nameOfCountry(code, 'en')} already.`,
    },
    cure: {
      es: 'Quítelo aquí: "concerns" solo tiene países que nada más nombra. Deje el campo fuera si no queda ninguno.',
      en: 'Remove it here: "concerns" holds only countries that nothing else names. Leave the field out when none is left.',
    },
  }))
}

function strayCoordinates({ file, entry }: Sound<MoveFile>): Finding[] {
  return entry.places.flatMap(({ country, coordinates }, index) => {
    const bounds = coordinates && isCountry(country) ? boundsOf(country) : null
    if (!bounds || !coordinates || isInside(bounds, coordinates)) return []
    return [
      {
        file,
        path: ['places', index, 'coordinates'],
        wrong: {
          es: `Este punto está fuera de ${nameOfCountry(country, 'es')}, que va ${formatBounds(bounds).es}.`,
          en: `This point lies outside ${nameOfCountry(country, 'en')}, which reaches ${formatBounds(bounds).en}.`,
        },
        cure: coordinatesCure(bounds, coordinates),
      },
    ]
  })
}

/** How to mend a point outside its country. */
export function coordinatesCure(bounds: Bounds, [longitude, latitude]: Coordinates): Texts {
  return isInside(bounds, [latitude, longitude])
    ? {
        es: `Longitud y latitud parecen cambiadas: escriba [${latitude}, ${longitude}], la longitud primero.`,
        en: `Longitude and latitude look swapped: write [${latitude}, ${longitude}], the longitude first.`,
      }
    : {
        es: 'Busque el punto de nuevo, la longitud primero, sur y oeste con signo menos; o corrija el país.',
        en: 'Look up the point again, longitude first, south and west with a minus sign; or correct the country.',
      }
}

/** "from longitude -75.6 to …", for messages. */
export function formatBounds({ west, south, east, north }: Bounds): Texts {
  const [w, s, e, n] = [west, south, east, north].map((degrees) => degrees.toFixed(1))
  return {
    es: `de la longitud ${w} a la ${e} y de la latitud ${s} a la ${n}`,
    en: `from longitude ${w} to ${e} and from latitude ${s} to ${n}`,
  }
}

function namedCountries({ places, counterparts }: MoveFile): Mention[] {
  return [
    ...places.map(({ country }, index) => ({ code: country, path: ['places', index, 'country'] })),
    ...counterparts.flatMap(({ country }, index) =>
      country ? [{ code: country, path: ['counterparts', index, 'country'] }] : [],
    ),
  ]
}

function concerns({ concerns: codes = [] }: MoveFile): Mention[] {
  return codes.map((code, index) => ({ code, path: ['concerns', index] }))
}
