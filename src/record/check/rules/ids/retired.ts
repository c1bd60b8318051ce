import type { Texts } from '#src/domain/vocabulary.ts'
import { isDraft } from '../../../drafts.ts'
import { currentIds, type SubjectIds } from '../../../ids/publishedIds.ts'
import { subjectWords } from '../../../ids/subjectWords.ts'
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
    moves.flatMap(({ entry }) => (isDraft(entry) ? [] : entry)),
    articles.map(({ entry }) => entry),
    occasions?.entry.occasions ?? [],
  )
  const entries = retired.entry.retired
  const isWhole = brokenMoves.size === 0 && brokenArticles.size === 0 && occasions !== null
  const at = (index: number, field: keyof Retired, { wrong, cure }: Words): Finding => ({
    file: retired.file,
    path: ['retired', index, field],
    wrong,
    cure,
  })
  return [
    ...entries.flatMap(({ subject, id }, index) =>
      current[subject].includes(id)
        ? [
            at(index, 'id', {
              wrong: {
                es: `Todavía existe ${subjectWords[subject].the.es}, así que sus enlaces funcionan.`,
                en: `This ${subject} is still there, so its links work.`,
              },
              cure: { es: 'Quite esta entrada de la lista.', en: 'Remove this entry of the list.' },
            }),
          ]
        : [],
    ),
    ...entries.flatMap(({ subject, id }, index) => {
      if (!published || published.entry[subject].includes(id)) return []
      const near = nearest(id, published.entry[subject])
      const wrong = {
        es: `Nunca se publicó ${subjectWords[subject].no.es} con este id: no está en ${published.file}.`,
        en: `No ${subject} of this id was ever published: it is not in ${published.file}.`,
      }
      const cure = near
        ? { es: `Escriba "${near}", o quite esta entrada.`, en: `Write "${near}", or remove this entry.` }
        : {
            es: 'Quite esta entrada: ningún enlace puede llevar a él.',
            en: 'Remove this entry: no link can lead to it.',
          }
      return [at(index, 'id', { wrong, cure })]
    }),
    ...entries.flatMap((entry, index) => oneWayOut(entry).map((words) => at(index, 'id', words))),
    ...(isWhole
      ? entries.flatMap((entry, index) => badSuccessor(entry, current).map((words) => at(index, 'successor', words)))
      : []),
    ...repeats(
      entries.map(({ subject, id }, index) => ({ key: `${subject} ${id}`, index })),
      ({ key }) => key,
    ).map(({ item, first }) =>
      at(item.index, 'id', {
        wrong: {
          es: `Este id ya está retirado, en la entrada ${first.index + 1}.`,
          en: `This id is retired already, in entry ${first.index + 1}.`,
        },
        cure: { es: 'Deje una de las dos.', en: 'Keep one of the two.' },
      }),
    ),
  ]
}

type Words = { wrong: Texts; cure: Texts }

function oneWayOut({ successor, reason }: Retired): Words[] {
  if (successor !== undefined && reason !== undefined) {
    return [
      {
        wrong: { es: 'Tiene un sucesor y también un motivo.', en: 'It has both a successor and a reason.' },
        cure: {
          es: 'Deje "successor" si algo tomó su lugar; si no, "reason".',
          en: 'Keep "successor" if something took its place, else "reason".',
        },
      },
    ]
  }
  if (successor !== undefined || reason !== undefined) return []
  return [
    {
      wrong: { es: 'No dice qué pasó con él.', en: 'It says nothing of what became of it.' },
      cure: {
        es: 'Agregue "successor", el id que tomó su lugar, o un "reason" (es, en).',
        en: 'Add "successor", the id that took its place, or a "reason" (es, en).',
      },
    },
  ]
}

/** The successor exists and is not retired, so that a redirect takes one step and never loops. */
function badSuccessor({ subject, successor }: Retired, current: SubjectIds): Words[] {
  if (successor === undefined || current[subject].includes(successor)) return []
  const near = nearest(successor, current[subject])
  return [
    {
      wrong: { es: `No hay ${subjectWords[subject].no.es} con este id.`, en: `There is no ${subject} of this id.` },
      cure: near
        ? { es: `Escriba "${near}".`, en: `Write "${near}".` }
        : {
            es: 'Nombre algo que exista ahora; de una cadena de sucesores, el último.',
            en: `Name a ${subject} that is there now; of a chain of successors, the last.`,
          },
    },
  ]
}
