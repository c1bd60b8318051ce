import { isDeepStrictEqual } from 'node:util'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import type { MoveFile } from '../../../schema.ts'
import type { Finding, Rule } from '../../corpus.ts'

/** Fields whose change says nothing new about a move: see docs/data.md. */
const silent = new Set([
  '$schema',
  'updated',
  'occasion',
  'highlight',
  'tour',
  'accepted',
  'state',
  'reviewedBy',
  'revisions',
])

/**
 * Warns where a move says something else than in the last commit, and `updated` is the day that it was there. An edit of that
 * same day needs no other.
 * @param earlier the moves at the last commit that have changed since, by the path of their file
 */
export function updatedRule(earlier: ReadonlyMap<string, unknown>): Rule {
  return ({ moves, today }) =>
    moves.flatMap(({ file, entry }): Finding[] => {
      const before = earlier.get(file)
      if (typeof before !== 'object' || before === null || !('updated' in before)) return []
      const isLeft = before.updated === entry.updated && entry.updated !== formatDay(today)
      if (!isLeft || isDeepStrictEqual(saidBy(before), saidBy(entry))) return []
      return [
        {
          level: 'warning',
          file,
          path: ['updated'],
          wrong: {
            es: 'La entrada cambió desde el último commit, y esta fecha no.',
            en: 'The entry has changed since the last commit, and this date has not.',
          },
          cure: {
            es: `Escriba "${formatDay(today)}"; si la entrada dice lo mismo que antes, déjela.`,
            en: `Write "${formatDay(today)}"; if the entry says the same as before, leave it.`,
          },
        },
      ]
    })
}

/** What a move says to readers of its entry. */
function saidBy(move: object | MoveFile): unknown {
  const said = Object.entries(move).filter(([name]) => !silent.has(name))
  return Object.fromEntries(
    said.map(([name, value]) => [
      name,
      name === 'counterparts' && Array.isArray(value) ? value.map(withoutShortName) : value,
    ]),
  )
}

function withoutShortName(person: unknown): unknown {
  if (typeof person !== 'object' || person === null) return person
  return Object.fromEntries(Object.entries(person).filter(([name]) => name !== 'shortName'))
}
