import type { Texts } from '#src/domain/vocabulary.ts'
import { locateQuote } from '../../../compile/quotes.ts'
import type { MoveFile, QuoteEntry } from '../../../schema.ts'
import { jsonToCopy } from '../../../visible.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { findFolded } from '../../foldedSearch.ts'
import { nearest } from '../../nearest.ts'
import { noArticleWords } from './noArticleWords.ts'

type Words = { field: keyof QuoteEntry; wrong: Texts; cure: Texts; copy?: string }
type Claim = MoveFile['claims'][number]

/** How far around a passage words to tell its places apart are looked for, in UTF-16 units. */
const wordsReach = 60

/** A quote occurs word for word, exactly once, in an article that is among the sources of its claim. */
export function quotesRule(corpus: Corpus): Finding[] {
  return corpus.moves.flatMap((move) =>
    move.entry.claims.flatMap((claim, index) =>
      (claim.quotes ?? []).flatMap((quote, position) =>
        quoteWords(quote, claim, move, corpus).map(({ field, ...words }) =>
          Object.assign(words, { file: move.file, path: ['claims', index, 'quotes', position, field] }),
        ),
      ),
    ),
  )
}

function quoteWords(quote: QuoteEntry, claim: Claim, move: Sound<MoveFile>, corpus: Corpus): Words[] {
  const { articles, brokenArticles } = corpus
  const article = articles.find(({ stem, entry }) => entry.id === quote.article || stem === quote.article)
  if (!article && !brokenArticles.has(quote.article)) {
    const near = nearest(
      quote.article,
      articles.map(({ entry }) => entry.id),
    )
    return [{ field: 'article', ...noArticleWords(quote.article, near) }]
  }
  return [...sourceWords(quote, claim, move.entry), ...(article ? placeWords(quote, article.entry.paragraphs) : [])]
}

function sourceWords(quote: QuoteEntry, claim: Claim, move: MoveFile): Words[] {
  const ofArticle = move.sources.filter((source) => 'article' in source && source.article === quote.article)
  if (ofArticle.some(({ id }) => claim.sources.includes(id))) return []
  const [known] = ofArticle
  return [
    {
      field: 'article',
      wrong: {
        es: 'La afirmación no tiene este artículo entre sus fuentes.',
        en: 'The claim does not have this article among its sources.',
      },
      cure: known
        ? {
            es: `Agregue "${known.id}" a las fuentes de la afirmación.`,
            en: `Add "${known.id}" to the sources of the claim.`,
          }
        : {
            es: `Agregue al movimiento una fuente con "article": "${quote.article}", y su id a las fuentes de la afirmación.`,
            en: `Add a source with "article": "${quote.article}" to the move, and its id to the sources of the claim.`,
          },
    },
  ]
}

function placeWords(quote: QuoteEntry, paragraphs: readonly string[]): Words[] {
  const places = locateQuote(paragraphs, quote)
  if (places.length === 1) return []
  if (places.length === 0) return [nowhereWords(quote, paragraphs)]
  const [first] = places
  const before = (paragraphs[(first?.paragraph ?? 1) - 1] ?? '').slice(0, first?.start)
  const numbers = [...new Set(places.map(({ paragraph }) => paragraph))].join(', ')
  return [
    {
      field: 'exact',
      wrong: {
        es: `El pasaje está ${places.length} veces en el artículo (párrafos: ${numbers}).`,
        en: `The passage stands ${places.length} times in the article (paragraphs: ${numbers}).`,
      },
      cure: {
        es: 'Agregue "prefix" con las palabras justo anteriores, o "suffix" con las justo posteriores, las suficientes para un solo lugar. Para el primero:',
        en: 'Add "prefix" with the words right before it, or "suffix" with those right after it, long enough for one place only. For the first:',
      },
      copy: `"prefix": ${jsonToCopy(lastWords(before))}`,
    },
  ]
}

function nowhereWords({ article, exact, ...around }: QuoteEntry, paragraphs: readonly string[]): Words {
  const [place] = locateQuote(paragraphs, { article, exact })
  if (place) {
    const text = paragraphs[place.paragraph - 1] ?? ''
    const before = jsonToCopy(lastWords(text.slice(0, place.start)))
    const after = jsonToCopy(firstWords(text.slice(place.end)))
    return {
      field: around.prefix === undefined ? 'suffix' : 'prefix',
      wrong: {
        es: `El pasaje está en el párrafo ${place.paragraph}, pero no entre este "prefix" y este "suffix".`,
        en: `The passage stands in paragraph ${place.paragraph}, but not between this prefix and suffix.`,
      },
      cure: {
        es: 'Copie lo que está ahí, con sus espacios:',
        en: 'Copy what stands there, spaces included:',
      },
      copy: `"prefix": ${before}, "suffix": ${after}`,
    }
  }
  const near = findFolded(paragraphs, exact)
  if (near) {
    return {
      field: 'exact',
      wrong: {
        es: `El pasaje está en el párrafo ${near.paragraph}, pero escrito de otro modo: ${near.differences.map(({ es }) => es).join(' y ') || 'otros signos'}.`,
        en: `The passage stands in paragraph ${near.paragraph} with other ${near.differences.map(({ en }) => en).join(' and ') || 'signs'}.`,
      },
      cure: { es: 'Cópielo como está en el artículo:', en: 'Copy it as it stands in the article:' },
      copy: `"exact": ${jsonToCopy(near.found)}`,
    }
  }
  return findFolded([paragraphs.join('\n')], exact)
    ? {
        field: 'exact',
        wrong: {
          es: 'El pasaje sigue más allá del fin de un párrafo.',
          en: 'The passage runs over the end of a paragraph.',
        },
        cure: {
          es: 'Haga dos citas de él, una por párrafo.',
          en: 'Make two quotes of it, one for each paragraph.',
        },
      }
    : {
        field: 'exact',
        wrong: {
          es: 'El pasaje no está en ninguna parte del artículo.',
          en: 'The passage stands nowhere in the article.',
        },
        cure: {
          es: 'Cópielo de "paragraphs" del artículo, letra por letra; nunca lo escriba de memoria.',
          en: 'Copy it from "paragraphs" of the article, character for character; never write it from memory.',
        },
      }
}

/** The words before a place: no word is cut, unless it is longer than what is looked at. */
function lastWords(text: string): string {
  const part = text.slice(-wordsReach)
  return part.length < text.length ? part.replace(/^\S*\s+(?=\S)/u, '') : part
}

/** The words behind a place. */
function firstWords(text: string): string {
  const part = text.slice(0, wordsReach)
  return part.length < text.length ? part.replace(/(?<=\S)\s+\S*$/u, '') : part
}
