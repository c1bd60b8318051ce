import { foldText } from '#src/domain/foldText.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { differByAtMost } from '../../nearest.ts'

/** A person, where a move has him or her first, and the words of the name: folded, without particles. */
type Person = {
  id: string
  name: string
  folded: string
  country?: string
  words: readonly string[]
  key: string
  file: string
  path: JsonPath
}

const particles = new Set(['de', 'del', 'da', 'do', 'dos', 'la', 'las', 'los', 'y', 'e', 'van', 'von', 'of', 'al'])

/** Warns where one person may have two ids: a name that is longer, shorter, abbreviated or nearly that of another person. */
export function nearPeopleRule(corpus: Corpus): Finding[] {
  const known = new Set(corpus.published?.entry.person)
  const people = peopleOf(corpus).toSorted((a, b) => Number(known.has(b.id)) - Number(known.has(a.id)))
  const byWord = new Map<string, Person[]>()
  return people.flatMap((person): Finding[] => {
    const near = firstNear(person, byWord)
    for (const word of new Set(person.words)) {
      const ofWord = byWord.get(word)
      if (ofWord) ofWord.push(person)
      else byWord.set(word, [person])
    }
    if (!near) return []
    return [
      {
        level: 'warning',
        file: person.file,
        path: person.path,
        wrong: {
          es: `${person.name} puede ser ${near.name}, que tiene el id "${near.id}" en ${near.file}.`,
          en: `${person.name} may be ${near.name}, who has the id "${near.id}" in ${near.file}.`,
        },
        cure: {
          es: `Escriba "${near.id}" y el mismo nombre; si son dos personas, acepte el aviso con su razón.`,
          en: `Write "${near.id}" and the same name; if they are two people, accept the warning with the reason.`,
        },
      },
    ]
  })
}

/** Of those who share a word of the name, the first who may be the same person. */
function firstNear(person: Person, byWord: ReadonlyMap<string, readonly Person[]>): Person | undefined {
  for (const word of new Set(person.words)) {
    const near = byWord.get(word)?.find((other) => mayBeOne(person, other))
    if (near) return near
  }
  return undefined
}

function peopleOf({ moves }: Corpus): Person[] {
  const people = new Map<string, Person>()
  for (const { file, entry } of moves) {
    entry.counterparts.forEach(({ id, name, country }, index) => {
      const words = wordsOfName(name)
      const person = {
        id,
        name,
        folded: foldText(name),
        words,
        key: words.join(' '),
        file,
        path: ['counterparts', index, 'id'],
      }
      if (!people.has(id)) people.set(id, country === undefined ? person : { ...person, country })
    })
  }
  return [...people.values()]
}

/** The words of a name that tell people apart. */
export function wordsOfName(name: string): readonly string[] {
  return foldText(name)
    .split(' ')
    .filter((word) => !particles.has(word))
}

/** People of one name and different ids are an error of its own: see the rule of people. */
function mayBeOne(person: Person, other: Person): boolean {
  const [short, long] = person.words.length <= other.words.length ? [person, other] : [other, person]
  if (short.folded === long.folded) return false
  const isSameCountry = short.country === undefined || long.country === undefined || short.country === long.country
  if (isNameWithin(short.words, long.words)) return isSameCountry || short.words.length > 1
  return isSameCountry && differInLetters(short.key, long.key)
}

/** Whether every word of a name, or the word that an initial stands for, is in a longer name, in the same order. */
export function isNameWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    while (at < long.length && long[at] !== word && !isInitialOf(word, long[at] ?? '')) at += 1
    if (at === long.length) return false
    at += 1
  }
  return short.some((word) => word.length > 1)
}

function isInitialOf(word: string, other: string): boolean {
  return (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))
}

function differInLetters(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 8 && differByAtMost(a, b, 2)
}
