import { type SubjectId, subjectIds } from '#src/domain/vocabulary.ts'
import { isDraft } from '../../../drafts.ts'
import { currentIds } from '../../../ids/publishedIds.ts'
import { subjectWords } from '../../../ids/subjectWords.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { repeats } from '../../repeats.ts'

/** A published id exists or is retired, so that links to it stay valid. An id joins the list when it is published, not before. */
export function publishedRule(corpus: Corpus): Finding[] {
  return [...lost(corpus), ...listedTwice(corpus)]
}

/**
 * Does not report ids that a broken file may have: people and countries are defined in moves. Nor those of published moves that
 * are drafts, which the rule of drafts reports.
 */
function lost({ moves, articles, occasions, published, retired, brokenMoves, brokenArticles }: Corpus): Finding[] {
  if (!published || !retired) return []
  const current = currentIds(
    moves.flatMap(({ entry }) => (isDraft(entry) ? [] : entry)),
    articles.map(({ entry }) => entry),
    occasions?.entry.occasions ?? [],
  )
  const gone = new Set(retired.entry.retired.map(({ subject, id }) => `${subject} ${id}`))
  const withdrawn = new Set(moves.flatMap(({ entry }) => (isDraft(entry) ? entry.id : [])))
  const isWhole = brokenMoves.size === 0 && !published.entry.move.some((id) => withdrawn.has(id))
  const mayBe: Record<SubjectId, (id: string) => boolean> = {
    move: (id) => brokenMoves.has(id) || withdrawn.has(id),
    article: (id) => brokenArticles.has(id),
    country: () => !isWhole,
    person: () => !isWhole,
    occasion: () => occasions === null,
  }
  return subjectIds.flatMap((subject) => {
    const there = new Set(current[subject])
    return published.entry[subject].flatMap((id, index) =>
      there.has(id) || gone.has(`${subject} ${id}`) || mayBe[subject](id)
        ? []
        : [
            {
              file: published.file,
              path: [subject, index],
              wrong: {
                es: `${capitalized(subjectWords[subject].the.es)} "${id}" se publicó y hay enlaces que llevan ahí, pero ya no está en ninguna entrada que reciban los lectores.`,
                en: `This ${subject} was published, and links to it are out in the world, but no entry that readers get has it any more.`,
              },
              cure: {
                es: `Restáurelo, o agréguelo a ${retired.file} con su "successor" o, si no hay, con un "reason". No lo quite de aquí.`,
                en: `Restore it, or add it to ${retired.file} with its "successor" or, if there is none, a "reason". Do not remove it here.`,
              },
            },
          ],
    )
  })
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function listedTwice({ published }: Corpus): Finding[] {
  if (!published) return []
  return subjectIds.flatMap((subject) =>
    repeats(
      published.entry[subject].map((id, index) => ({ id, index })),
      ({ id }) => id,
    ).map(({ item, first }) => ({
      file: published.file,
      path: [subject, item.index],
      wrong: {
        es: `Este id ya está en la lista, en la entrada ${first.index + 1} de "${subject}".`,
        en: `This id is in the list already, as entry ${first.index + 1} of "${subject}".`,
      },
      cure: { es: 'Quite uno de los dos.', en: 'Remove one of the two.' },
    })),
  )
}
