import type { CountryCode, Texts } from '#src/domain/vocabulary.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'

/** Offices whose holders a president meets: the words for them in texts, and the role that an entry gives. */
const offices: readonly { es: readonly string[]; en: readonly string[]; role: Texts }[] = [
  {
    es: ['vicepresidente'],
    en: ['vice president', 'vice-president'],
    role: { es: 'vicepresidente', en: 'Vice-President' },
  },
  { es: ['vicepresidenta'], en: [], role: { es: 'vicepresidenta', en: 'Vice-President' } },
  { es: ['presidenta', 'mandataria'], en: [], role: { es: 'presidenta', en: 'President' } },
  {
    es: ['presidente', 'mandatario', 'jefe de Estado'],
    en: ['President'],
    role: { es: 'presidente', en: 'President' },
  },
  { es: ['primer ministro'], en: ['prime minister'], role: { es: 'primer ministro', en: 'Prime Minister' } },
  { es: ['primera ministra'], en: [], role: { es: 'primera ministra', en: 'Prime Minister' } },
  {
    es: ['canciller', 'ministro de Relaciones Exteriores', 'ministro de Exteriores'],
    en: ['foreign minister', 'minister of foreign affairs'],
    role: { es: 'ministro de Relaciones Exteriores', en: 'Minister of Foreign Affairs' },
  },
  {
    es: ['ministra de Relaciones Exteriores', 'ministra de Exteriores'],
    en: [],
    role: { es: 'ministra de Relaciones Exteriores', en: 'Minister of Foreign Affairs' },
  },
  {
    es: ['secretario de Estado'],
    en: ['secretary of state'],
    role: { es: 'secretario de Estado', en: 'Secretary of State' },
  },
  { es: ['embajador'], en: ['ambassador'], role: { es: 'embajador', en: 'Ambassador' } },
  { es: ['embajadora'], en: [], role: { es: 'embajadora', en: 'Ambassador' } },
  { es: ['rey'], en: ['king'], role: { es: 'rey', en: 'King' } },
  { es: ['reina'], en: ['queen'], role: { es: 'reina', en: 'Queen' } },
]

/** The words for offices in both languages, longest first, for a pattern. */
export const officeWords = offices.flatMap(({ es, en }) => [...es, ...en]).toSorted((a, b) => b.length - a.length)

/** Countries whose English name has an article within a sentence. */
const withThe: ReadonlySet<CountryCode> = new Set('AE BS CF CG CD DO GB GM KM MH MV NL PH SB US'.split(' '))

/** The role of an office in both languages, such as "presidente de Portugal". Null for a word that is no office. */
export function roleOf(word: string, country: CountryCode | null): Texts | null {
  const held = offices.find(({ es, en }) => [...es, ...en].some((name) => name.toLowerCase() === word.toLowerCase()))
  if (!held || !country) return held?.role ?? null
  const { es, en } = countryNames(country)
  return { es: `${held.role.es} de ${es}`, en: `${held.role.en} of ${withThe.has(country) ? 'the ' : ''}${en}` }
}
