import { foldText } from '#src/domain/foldText.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { countryNames } from '../../../compile/countryNames.ts'
import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { type NamesOfText, namesSpeaker } from '../../words/speakers.ts'

/** Warns where the text of an interpretation does not name who makes it. */
export function attributionRule({ record, moves }: Corpus): Finding[] {
  const subject = wordsOf([record?.entry.subject.name ?? ''])
  const known = wordsOf(moves.flatMap(({ entry }) => namesOf(entry)))
  return moves.flatMap(({ file, entry }) => {
    const names: NamesOfText = { known, subject, places: wordsOf(placesOf(entry, record?.entry.home.country)) }
    return entry.claims.flatMap(({ nature, text }, index) =>
      localeIds
        .filter((locale) => nature === 'interpretation' && !namesSpeaker(text[locale], locale, names))
        .map((locale): Finding => {
          return { level: 'warning', file, path: ['claims', index, 'text', locale], wrong, cure }
        }),
    )
  })
}

const wrong = {
  es: 'Es una interpretación, y el texto no nombra a quien la hace.',
  en: 'This is an interpretation, and the text does not name who makes it.',
}
const cure = {
  es: 'Nombre a la persona, el medio o el organismo («según…»), o escriba "reported" si es un hecho.',
  en: 'Name the person, outlet or body (“according to …”), or write "reported" if it is a fact.',
}

function namesOf({ counterparts, sources, delegation = [] }: MoveFile): string[] {
  const publishers = sources.flatMap((source) => ('publisher' in source ? [source.publisher, source.agency ?? ''] : []))
  return [...counterparts.map(({ name }) => name), ...publishers, ...delegation]
}

function placesOf({ places, counterparts, concerns = [] }: MoveFile, home: string | undefined): string[] {
  const countries = [...places, ...counterparts].flatMap(({ country }) => country ?? [])
  const names = [...countries, ...concerns, ...(home === undefined ? [] : [home])].map(countryNames)
  const cities = places.flatMap(({ city, venue }) => [city, venue].filter((texts) => texts !== undefined))
  return [...names, ...cities].flatMap(({ es, en }) => [es, en])
}

function wordsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => foldText(name).split(' ').filter(Boolean)))
}
