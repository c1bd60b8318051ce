import { type CountryCode, localeIds } from '#src/domain/vocabulary.ts'
import { countryNames } from '../../../compile/countryNames.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { countriesNamed } from '../../words/countryWords.ts'

/** Warns where the role of a counterpart names a country, and not that of the counterpart. */
export function roleCountriesRule({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }) =>
    entry.counterparts.flatMap(({ country, role }, index): Finding[] => {
      const named = localeIds.flatMap((locale) => countriesNamed(role[locale], locale))
      const [first] = named
      if (country === undefined || first === undefined || named.includes(country)) return []
      const path = ['counterparts', index, 'country']
      return [{ level: 'warning', file, path, ...roleWords(first, country) }]
    }),
  )
}

function roleWords(named: CountryCode, country: CountryCode): Pick<Finding, 'wrong' | 'cure'> {
  const [inRole, written] = [countryNames(named), countryNames(country)]
  return {
    wrong: {
      es: `El cargo nombra ${inRole.es}, y el país es ${written.es}.`,
      en: `The role names ${inRole.en}, and the country is ${written.en}.`,
    },
    cure: {
      es: `Escriba "${named}", o corrija el cargo; si son dos países, acepte el aviso con su razón.`,
      en: `Write "${named}", or correct the role; if there are two countries, accept the warning with the reason.`,
    },
  }
}
