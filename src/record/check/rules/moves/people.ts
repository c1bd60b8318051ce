import type { Texts } from '#src/domain/vocabulary.ts'
import { jsonToCopy } from '../../../visible.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { type OddOne, oddOnes } from '../../oddOnes.ts'
import { repeats } from '../../repeats.ts'

type Person = Corpus['moves'][number]['entry']['counterparts'][number]
type Meeting = { file: string; path: JsonPath; person: Person }

const fieldNames = {
  name: { es: 'El nombre', en: 'The name' },
  shortName: { es: 'El nombre corto', en: 'The short name' },
  country: { es: 'El país', en: 'The country' },
} as const satisfies Partial<Record<keyof Person, Texts>>
const describedFields = ['name', 'shortName', 'country'] as const

/** A person has the same id, names and country in every move, and a short name that is shorter than the name. */
export function peopleRule(corpus: Corpus): Finding[] {
  const meetings = corpus.moves.flatMap(({ file, entry }) =>
    entry.counterparts.map((person, index): Meeting => ({ person, file, path: ['counterparts', index] })),
  )
  return [...twiceInMove(meetings), ...describedOtherwise(meetings), ...notShorter(meetings), ...underTwoIds(meetings)]
}

function twiceInMove(meetings: readonly Meeting[]): Finding[] {
  return repeats(meetings, ({ file, person }) => `${file} ${person.id}`).map(({ item, first }) => ({
    file: item.file,
    path: [...item.path, 'id'],
    wrong: {
      es: `El movimiento ya tiene a esta persona: es la contraparte ${Number(first.path[1]) + 1}.`,
      en: `The move has this person already, as counterpart ${Number(first.path[1]) + 1}.`,
    },
    cure: {
      es: 'Deje una de las dos; un cargo puede nombrar dos funciones.',
      en: 'Keep one of the two; a role can name two offices.',
    },
  }))
}

function describedOtherwise(meetings: readonly Meeting[]): Finding[] {
  return describedFields.flatMap((field) =>
    oddOnes(
      meetings,
      ({ person }) => person.id,
      ({ person }) => person[field],
    ).map((odd) => otherwise(field, odd)),
  )
}

/** Names the move that is unlike the others, and not the others for being unlike it. */
function otherwise(field: keyof typeof fieldNames, { item, usual, other, agreeing }: OddOne<Meeting>): Finding {
  const [most, here] = [quoted(usual), quoted(item.person[field])]
  const where = {
    es: agreeing > 1 ? `en ${agreeing} movimientos, como ${other.file}` : `en ${other.file}`,
    en: agreeing > 1 ? `in ${agreeing} moves, such as ${other.file}` : `in ${other.file}`,
  }
  const cure =
    usual === undefined
      ? {
          es: `Quite "${field}" aquí; si son dos personas, dé otro id a una de ellas.`,
          en: `Remove "${field}" here; if they are two people, give one of them another id.`,
        }
      : {
          es: 'Escriba lo mismo en todos los movimientos; si son dos personas, dé otro id a una de ellas.',
          en: 'Write it alike in all moves; if they are two people, give one of them another id.',
        }
  return {
    file: item.file,
    path: [...item.path, field],
    wrong: {
      es: `${fieldNames[field].es} de "${item.person.id}" ${most.es} ${where.es}, y aquí ${here.es}.`,
      en: `${fieldNames[field].en} of "${item.person.id}" ${most.en} ${where.en}, and ${here.en.replace(/^is /, '')} here.`,
    },
    cure,
    ...(usual !== undefined && { copy: `"${field}": ${jsonToCopy(usual)}` }),
  }
}

function quoted(value: string | undefined): Texts {
  return value === undefined ? { es: 'no está', en: 'is left out' } : { es: `es "${value}"`, en: `is "${value}"` }
}

function notShorter(meetings: readonly Meeting[]): Finding[] {
  return meetings.flatMap(({ file, path, person: { name, shortName } }) => {
    if (shortName === undefined || lengthOf(shortName) < lengthOf(name)) return []
    return [
      {
        file,
        path: [...path, 'shortName'],
        wrong: {
          es: `El nombre corto no es más corto que el nombre, "${name}".`,
          en: `The short name is not shorter than the name, "${name}".`,
        },
        cure: {
          es: 'Escriba el nombre más corto que usan los diarios, o deje "shortName" fuera.',
          en: 'Write the shorter name that newspapers use, or leave "shortName" out.',
        },
      },
    ]
  })
}

/** In characters as readers count them. */
function lengthOf(text: string): number {
  return Array.from(text).length
}

/** Names are compared without case and accents: "José Raúl Soto" and "Jose Raul Soto" are one person. */
function underTwoIds(meetings: readonly Meeting[]): Finding[] {
  return oddOnes(
    meetings,
    ({ person }) => plain(person.name),
    ({ person }) => person.id,
  ).map(({ item, other, agreeing }) => ({
    file: item.file,
    path: [...item.path, 'id'],
    wrong: {
      es: `${other.person.name} tiene el id "${other.person.id}" en ${agreeing > 1 ? `${agreeing} movimientos, como ${other.file}` : other.file}, y aquí "${item.person.id}".`,
      en: `${other.person.name} has the id "${other.person.id}" in ${agreeing > 1 ? `${agreeing} moves, such as ${other.file}` : other.file}, and "${item.person.id}" here.`,
    },
    cure: {
      es: `Escriba "${other.person.id}"; si son dos personas, distíngalas en sus nombres.`,
      en: `Write "${other.person.id}"; if they are two people, tell them apart in their names.`,
    },
  }))
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
