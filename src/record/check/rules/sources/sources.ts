import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { listWords, nearest } from '../../nearest.ts'
import { repeats } from '../../repeats.ts'
import { publisherFindings } from './publishers.ts'
import { urlFindings } from './urls.ts'

/** Every claim names sources of its move, and every source is listed once, under the name of its outlet. A source that no claim names is background. */
export function sourcesRule(corpus: Corpus): Finding[] {
  return [
    ...corpus.moves.flatMap((move) => [
      ...unknownSources(move),
      ...repeatedReferences(move),
      ...repeatedSources(move),
      ...unknownArticles(move, corpus),
    ]),
    ...publisherFindings(corpus),
    ...urlFindings(corpus),
  ]
}

function unknownSources({ file, entry }: Sound<MoveFile>): Finding[] {
  const ids = entry.sources.map(({ id }) => id)
  return references(entry)
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, path }) => {
      const near = nearest(id, ids)
      return {
        file,
        path,
        wrong: `No source of this move has the id "${id}".`,
        cure: near ? `Write "${near}".` : `Add the source to "sources", or write one of ${listWords(ids, 'or')}.`,
      }
    })
}

function repeatedReferences({ file, entry }: Sound<MoveFile>): Finding[] {
  return repeats(references(entry), ({ claim, id }) => `${claim} ${id}`).map(({ item: { path } }) => ({
    file,
    path,
    wrong: 'The claim names this source twice.',
    cure: 'Remove one of the two.',
  }))
}

function repeatedSources({ file, entry }: Sound<MoveFile>): Finding[] {
  const sources = entry.sources.map((source, index) => ({ source, index }))
  return [
    ...repeats(sources, ({ source }) => source.id).map(({ item, first }) => ({
      file,
      path: ['sources', item.index, 'id'],
      wrong: `This id is already that of source ${first.index + 1} of the move.`,
      cure: 'Give the source its own id, and look which of the two the claims mean.',
    })),
    ...repeats(sources, ({ source }) => ('article' in source ? source.article : null)).map(({ item, first }) => ({
      file,
      path: ['sources', item.index, 'article'],
      wrong: `This article is already source ${first.index + 1} of the move.`,
      cure: `Remove one of the two, and let the claims name the other.`,
    })),
  ]
}

function unknownArticles({ file, entry }: Sound<MoveFile>, { articles, brokenArticles }: Corpus): Finding[] {
  const ids = articles.flatMap(({ stem, entry: { id } }) => [id, stem])
  return entry.sources.flatMap((source, index) => {
    if (!('article' in source) || ids.includes(source.article) || brokenArticles.has(source.article)) return []
    const near = nearest(source.article, ids)
    const cure = near
      ? `Write "${near}".`
      : `Add data/articles/${source.article}.json, or name an article that is there.`
    return [{ file, path: ['sources', index, 'article'], wrong: 'There is no article of this id.', cure }]
  })
}

function references({ claims }: MoveFile) {
  return claims.flatMap(({ sources }, claim) =>
    sources.map((id, index) => ({ claim, id, path: ['claims', claim, 'sources', index] })),
  )
}
