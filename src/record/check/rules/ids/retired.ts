import { currentIds, type SubjectIds } from '../../../ids/publishedIds.ts'
import type { RetiredIdsFile } from '../../../schema.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { nearest } from '../../nearest.ts'
import { repeats } from '../../repeats.ts'

type Retired = RetiredIdsFile['retired'][number]

/** A retired id was published, is no longer used, and has a successor or a reason. */
export function retiredRule(corpus: Corpus): Finding[] {
  const { moves, articles, occasions, published, retired, brokenMoves, brokenArticles } = corpus
  if (!retired) return []
  const current = currentIds(
    moves.map(({ entry }) => entry),
    articles.map(({ entry }) => entry),
    occasions?.entry.occasions ?? [],
  )
  const entries = retired.entry.retired
  const isWhole = brokenMoves.size === 0 && brokenArticles.size === 0 && occasions !== null
  const at = (index: number, field: keyof Retired, wrong: string, cure: string): Finding => ({
    file: retired.file,
    path: ['retired', index, field],
    wrong,
    cure,
  })
  return [
    ...entries.flatMap(({ subject, id }, index) =>
      current[subject].includes(id)
        ? [at(index, 'id', `This ${subject} is still there, so its links work.`, 'Remove this entry of the list.')]
        : [],
    ),
    ...entries.flatMap(({ subject, id }, index) => {
      if (!published || published.entry[subject].includes(id)) return []
      const near = nearest(id, published.entry[subject])
      const cure = near ? `Write "${near}", or remove this entry.` : 'Remove this entry: no link can lead to it.'
      return [at(index, 'id', `No ${subject} of this id was ever published: it is not in ${published.file}.`, cure)]
    }),
    ...entries.flatMap((entry, index) => oneWayOut(entry).map(([wrong, cure]) => at(index, 'id', wrong, cure))),
    ...(isWhole
      ? entries.flatMap((entry, index) =>
          badSuccessor(entry, current).map(([wrong, cure]) => at(index, 'successor', wrong, cure)),
        )
      : []),
    ...repeats(
      entries.map(({ subject, id }, index) => ({ key: `${subject} ${id}`, index })),
      ({ key }) => key,
    ).map(({ item, first }) =>
      at(item.index, 'id', `This id is retired already, in entry ${first.index + 1}.`, 'Keep one of the two.'),
    ),
  ]
}

type Words = [wrong: string, cure: string]

function oneWayOut({ successor, reason }: Retired): Words[] {
  if (successor !== undefined && reason !== undefined) {
    return [['It has both a successor and a reason.', 'Keep "successor" if something took its place, else "reason".']]
  }
  if (successor !== undefined || reason !== undefined) return []
  return [
    ['It says nothing of what became of it.', 'Add "successor", the id that took its place, or a "reason" (es, en).'],
  ]
}

/** The successor exists and is not retired, so that a redirect takes one step and never loops. */
function badSuccessor({ subject, successor }: Retired, current: SubjectIds): Words[] {
  if (successor === undefined || current[subject].includes(successor)) return []
  const near = nearest(successor, current[subject])
  const cure = near ? `Write "${near}".` : `Name a ${subject} that is there now; of a chain of successors, the last.`
  return [[`There is no ${subject} of this id.`, cure]]
}
