import { type SubjectId, subjectIds } from '#src/domain/vocabulary.ts'
import { currentIds } from '../../../ids/publishedIds.ts'
import { subjectWords } from '../../../ids/subjectWords.ts'
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
      wrong: {
        es: `${capitalized(subjectWords[subject].the.es)} "${id}" aún no está en ${published.file}, la lista de los id a los que los enlaces deben llevar siempre.`,
        en: `${capitalized(subjectWords[subject].the.en)} "${id}" is not yet in ${published.file}, the list of ids that links must answer for ever.`,
      },
      cure: {
        es: 'Cuando el id sea definitivo, ejecute esta orden, que lo agregue, y guarde la lista en git junto con el cambio.',
        en: 'Once its id is final, run this command, which adds it, and commit the list with the change.',
      },
      copy: 'npm run data:publish-ids',
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
                es: `${capitalized(subjectWords[subject].the.es)} "${id}" se publicó y hay enlaces que llevan ahí, pero ya no está en ningún archivo.`,
                en: `This ${subject} was published, and links to it are out in the world, but no file has it any more.`,
              },
              cure: {
                es: `Restáurelo, o agrégalo a ${retired.file} con su "successor" o, si no hay, con un "reason". No lo quites de aquí.`,
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
