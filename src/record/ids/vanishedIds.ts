import { subjectIds } from '#src/domain/vocabulary.ts'
import type { Problem } from '../problem.ts'
import { publishedIdsSchema } from '../schema.ts'
import { parsed } from './parsed.ts'
import { publishedList } from './publishIds.ts'
import { subjectWords } from './subjectWords.ts'

/** The list of published ids as it was at a commit, by the name that it goes by: "HEAD". */
export type EarlierList = { commit: string; text: string }

/** An earlier list may lack a subject whose ids were not kept at the time. */
const earlierSchema = publishedIdsSchema.partial()

/**
 * The ids that earlier lists have and the present one has not, each named once. Build only. Silent about a list that is
 * broken: the check of the data says so.
 */
export function vanishedIds(list: string, earlier: readonly EarlierList[]): Problem[] {
  const [now] = parsed(list, publishedIdsSchema)
  if (!now) return []
  const vanished = earlier.flatMap(({ commit, text }) =>
    parsed(text, earlierSchema).flatMap((before) =>
      subjectIds.flatMap((subject) =>
        (before[subject] ?? []).filter((id) => !now[subject].includes(id)).map((id) => ({ subject, id, commit })),
      ),
    ),
  )
  const first = new Map(vanished.toReversed().map((gone) => [`${gone.subject} ${gone.id}`, gone]))
  return [...first.values()].toReversed().map(({ subject, id, commit }) => ({
    level: 'error',
    rule: 'published-ids',
    file: publishedList,
    line: null,
    column: null,
    path: subject,
    value: JSON.stringify(id),
    passage: null,
    wrong: {
      es: `La lista tenía ${subjectWords[subject].the.es} en ${commit}. Hay enlaces que llevan ahí, y nada los respondería.`,
      en: `The list had this ${subject} at ${commit}. Links to it are out in the world, and nobody would answer them.`,
    },
    cure: {
      es: 'Póngalo de vuelta. Si ya nada tiene este id, diga en data/retired-ids.json qué pasó con él.',
      en: 'Put it back. Where nothing has this id any more, say in data/retired-ids.json what became of it.',
    },
    copy: null,
  }))
}
