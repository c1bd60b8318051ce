import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { listWords, nearest } from '../../nearest.ts'
import { repeats } from '../../repeats.ts'
import { noArticleWords } from './noArticleWords.ts'
import { publisherFindings } from './publishers.ts'
import { urlFindings } from './urls.ts'

/** Every claim names sources of its move, and every source is listed once, under the name of its outlet. */
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
  const there = new Set(ids)
  const known = listWords(ids, 'or')
  return references(entry)
    .filter(({ id }) => !there.has(id))
    .map(({ id, path }) => {
      const near = nearest(id, ids)
      return {
        file,
        path,
        wrong: {
          es: `Ninguna fuente de este movimiento tiene el id "${id}".`,
          en: `No source of this move has the id "${id}".`,
        },
        cure: near
          ? { es: `Escriba "${near}".`, en: `Write "${near}".` }
          : {
              es: `Agregue la fuente a "sources", o escriba una de estas: ${known.es}.`,
              en: `Add the source to "sources", or write one of ${known.en}.`,
            },
      }
    })
}

function repeatedReferences({ file, entry }: Sound<MoveFile>): Finding[] {
  return repeats(references(entry), ({ claim, id }) => `${claim} ${id}`).map(({ item: { path } }) => ({
    file,
    path,
    wrong: { es: 'La afirmación nombra esta fuente dos veces.', en: 'The claim names this source twice.' },
    cure: { es: 'Quite una de las dos.', en: 'Remove one of the two.' },
  }))
}

function repeatedSources({ file, entry }: Sound<MoveFile>): Finding[] {
  const sources = entry.sources.map((source, index) => ({ source, index }))
  return [
    ...repeats(sources, ({ source }) => source.id).map(({ item, first }) => ({
      file,
      path: ['sources', item.index, 'id'],
      wrong: {
        es: `Este id ya es el de la fuente ${first.index + 1} del movimiento.`,
        en: `This id is already that of source ${first.index + 1} of the move.`,
      },
      cure: {
        es: 'Dé a la fuente su propio id, y mire a cuál de las dos se refieren las afirmaciones.',
        en: 'Give the source its own id, and look which of the two the claims mean.',
      },
    })),
    ...repeats(sources, ({ source }) => ('article' in source ? source.article : null)).map(({ item, first }) => ({
      file,
      path: ['sources', item.index, 'article'],
      wrong: {
        es: `Este artículo ya es la fuente ${first.index + 1} del movimiento.`,
        en: `This article is already source ${first.index + 1} of the move.`,
      },
      cure: {
        es: 'Quite una de las dos, y que las afirmaciones nombren la otra.',
        en: 'Remove one of the two, and let the claims name the other.',
      },
    })),
  ]
}

function unknownArticles({ file, entry }: Sound<MoveFile>, { articles, brokenArticles }: Corpus): Finding[] {
  const ids = articles.flatMap(({ stem, entry: { id } }) => [id, stem])
  return entry.sources.flatMap((source, index) => {
    if (!('article' in source) || ids.includes(source.article) || brokenArticles.has(source.article)) return []
    const near = nearest(source.article, ids)
    return [{ file, path: ['sources', index, 'article'], ...noArticleWords(source.article, near) }]
  })
}

function references({ claims }: MoveFile) {
  return claims.flatMap(({ sources }, claim) =>
    sources.map((id, index) => ({ claim, id, path: ['claims', claim, 'sources', index] })),
  )
}
