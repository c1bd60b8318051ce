import { type SubjectId, subjectIds } from '#src/domain/vocabulary.ts'
import { currentIds } from '../../../ids/publishedIds.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { repeats } from '../../repeats.ts'

/** A published id exists or is retired, and every existing id is in the list of published ids: links to it stay valid. */
export function publishedRule(corpus: Corpus): Finding[] {
  return [...unlisted(corpus), ...lost(corpus), ...listedTwice(corpus)]
}

/** Reported at the id in its own file, since that is what is new. */
function unlisted({ moves, articles, occasions, published }: Corpus): Finding[] {
  if (!published) return []
  const listed = Object.fromEntries(subjectIds.map((subject) => [subject, new Set(published.entry[subject])]))
  const uses = [
    ...moves.flatMap(({ file, entry }) => usesIn(file, entry)),
    ...articles.map(ofArticle),
    ...(occasions ? ofOccasions(occasions) : []),
  ]
  const unknown = uses.filter(({ subject, id }) => !listed[subject]?.has(id))
  return [...new Map(unknown.toReversed().map((use) => [`${use.subject} ${use.id}`, use])).values()]
    .toReversed()
    .map(({ file, path, subject, id }) => ({
      file,
      path,
      wrong: `The ${subject} "${id}" is not yet in ${published.file}, the list of ids that links must answer for ever.`,
      cure: 'Once its id is final, run `npm run data:publish-ids`, which adds it, and commit the list with the change.',
    }))
}

type Use = { file: string; path: JsonPath; subject: SubjectId; id: string }

function usesIn(file: string, { id, places, counterparts, concerns = [] }: Corpus['moves'][number]['entry']): Use[] {
  return [
    { file, path: ['id'], subject: 'move', id },
    ...places.map(
      ({ country }, index): Use => ({ file, path: ['places', index, 'country'], subject: 'country', id: country }),
    ),
    ...counterparts.flatMap(({ id: person, country }, index): Use[] => [
      { file, path: ['counterparts', index, 'id'], subject: 'person', id: person },
      ...(country
        ? [{ file, path: ['counterparts', index, 'country'], subject: 'country', id: country } as const]
        : []),
    ]),
    ...concerns.map((country, index): Use => ({ file, path: ['concerns', index], subject: 'country', id: country })),
  ]
}

function ofArticle({ file, entry }: Corpus['articles'][number]): Use {
  return { file, path: ['id'], subject: 'article', id: entry.id }
}

function ofOccasions({ file, entry }: NonNullable<Corpus['occasions']>): Use[] {
  return entry.occasions.map(({ id }, index) => ({ file, path: ['occasions', index, 'id'], subject: 'occasion', id }))
}

/** Does not report ids that a broken file may have: people and countries are defined in moves. */
function lost({ moves, articles, occasions, published, retired, brokenMoves, brokenArticles }: Corpus): Finding[] {
  if (!published || !retired) return []
  const current = currentIds(
    moves.map(({ entry }) => entry),
    articles.map(({ entry }) => entry),
    occasions?.entry.occasions ?? [],
  )
  const gone = new Set(retired.entry.retired.map(({ subject, id }) => `${subject} ${id}`))
  const mayBe: Record<SubjectId, (id: string) => boolean> = {
    move: (id) => brokenMoves.has(id),
    article: (id) => brokenArticles.has(id),
    country: () => brokenMoves.size > 0,
    person: () => brokenMoves.size > 0,
    occasion: () => occasions === null,
  }
  return subjectIds.flatMap((subject) =>
    published.entry[subject].flatMap((id, index) =>
      current[subject].includes(id) || gone.has(`${subject} ${id}`) || mayBe[subject](id)
        ? []
        : [
            {
              file: published.file,
              path: [subject, index],
              wrong: `This ${subject} was published, and links to it are out in the world, but no file has it any more.`,
              cure: `Restore it, or add it to ${retired.file} with its "successor" or, if there is none, a "reason". Do not remove it here.`,
            },
          ],
    ),
  )
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
      wrong: `This id is in the list already, as entry ${first.index + 1} of "${subject}".`,
      cure: 'Remove one of the two.',
    })),
  )
}
