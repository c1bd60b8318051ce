import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { repeats } from '../../repeats.ts'

type Meeting = { file: string; path: JsonPath; id: string; name: string; shortName?: string; country?: string }

/** A person has the same id, names and country in every move, and a short name that is shorter than the name. */
export function peopleRule(corpus: Corpus): Finding[] {
  const meetings = corpus.moves.flatMap(({ file, entry }) =>
    entry.counterparts.map((person, index): Meeting => ({ ...person, file, path: ['counterparts', index] })),
  )
  return [...twiceInMove(meetings), ...describedOtherwise(meetings), ...notShorter(meetings), ...underTwoIds(meetings)]
}

function twiceInMove(meetings: readonly Meeting[]): Finding[] {
  return repeats(meetings, ({ file, id }) => `${file} ${id}`).map(({ item, first }) => ({
    file: item.file,
    path: [...item.path, 'id'],
    wrong: `The move has this person already, as counterpart ${Number(first.path[1]) + 1}.`,
    cure: 'Keep one of the two; a role can name two offices.',
  }))
}

function describedOtherwise(meetings: readonly Meeting[]): Finding[] {
  return repeats(meetings, ({ id }) => id).flatMap(({ item, first }) =>
    (['name', 'shortName', 'country'] as const)
      .filter((field) => item[field] !== first[field])
      .map((field) => ({
        file: item.file,
        path: [...item.path, field],
        wrong: `The ${field} of "${item.id}" is ${quoted(first[field])} in ${first.file}, and ${quoted(item[field])} here.`,
        cure: `Write the ${field} alike in all moves; if they are two people, give one of them another id.`,
      })),
  )
}

function quoted(value: string | undefined): string {
  return value === undefined ? 'left out' : `"${value}"`
}

function notShorter(meetings: readonly Meeting[]): Finding[] {
  return meetings.flatMap(({ file, path, name, shortName }) => {
    if (shortName === undefined || lengthOf(shortName) < lengthOf(name)) return []
    return [
      {
        file,
        path: [...path, 'shortName'],
        wrong: `The short name is not shorter than the name, "${name}".`,
        cure: 'Write the shorter name that newspapers use, or leave "shortName" out.',
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
  return repeats(meetings, ({ name }) => plain(name))
    .filter(({ item, first }) => item.id !== first.id)
    .map(({ item, first }) => ({
      file: item.file,
      path: [...item.path, 'id'],
      wrong: `${first.name} has the id "${first.id}" in ${first.file}, and "${item.id}" here.`,
      cure: `Write "${first.id}"; if they are two people, tell them apart in their names.`,
    }))
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
