import { foldText } from '#src/domain/foldText.ts'
import type { CountryCode } from '#src/domain/vocabulary.ts'
import { countryNames } from '../../../compile/countryNames.ts'
import type { Corpus, Finding } from '../../corpus.ts'

/** Warns where a city lies in a country other than that of another move with the city. */
export function cityCountriesRule({ moves }: Corpus): Finding[] {
  const first = new Map<string, { country: CountryCode; file: string }>()
  return moves.flatMap(({ file, entry }) =>
    entry.places.flatMap(({ country, city }, index): Finding[] => {
      if (!city) return []
      const key = foldText(city.es)
      const known = first.get(key) ?? { country, file }
      first.set(key, known)
      if (known.country === country) return []
      const name = countryNames(known.country)
      return [
        {
          level: 'warning',
          file,
          path: ['places', index, 'country'],
          wrong: {
            es: `En ${known.file}, ${city.es} está en ${name.es}.`,
            en: `In ${known.file}, ${city.en} is in ${name.en}.`,
          },
          cure: {
            es: `Escriba "${known.country}"; si son dos ciudades del mismo nombre, acepte el aviso con su razón.`,
            en: `Write "${known.country}"; if they are two cities of one name, accept the warning with the reason.`,
          },
        },
      ]
    }),
  )
}
