import { locateQuote } from '../../../compile/quotes.ts'
import type { MoveFile, QuoteEntry } from '../../../schema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { findFolded } from '../../foldedSearch.ts'
import { nearest } from '../../nearest.ts'

type Words = { field: keyof QuoteEntry; wrong: string; cure: string }
type Claim = MoveFile['claims'][number]

/** A quote occurs word for word, exactly once, in an article that is among the sources of its claim. */
export function quotesRule(corpus: Corpus): Finding[] {
  return corpus.moves.flatMap((move) =>
    move.entry.claims.flatMap((claim, index) =>
      (claim.quotes ?? []).flatMap((quote, position) =>
        quoteWords(quote, claim, move, corpus).map(({ field, wrong, cure }) => ({
          file: move.file,
          path: ['claims', index, 'quotes', position, field],
          wrong,
          cure,
        })),
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
    const cure = near
      ? `Write "${near}".`
      : `Add data/articles/${quote.article}.json, or name an article that is there.`
    return [{ field: 'article', wrong: 'There is no article of this id.', cure }]
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
      wrong: 'The claim does not have this article among its sources.',
      cure: known
        ? `Add "${known.id}" to the sources of the claim.`
        : `Add a source with "article": "${quote.article}" to the move, and its id to the sources of the claim.`,
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
      wrong: `The passage stands ${places.length} times in the article (paragraphs: ${numbers}).`,
      cure: `Add "prefix" with the words right before it, or "suffix" with those right after it, long enough for one place only. Before the first stands: ${JSON.stringify(before.slice(-40))}.`,
    },
  ]
}

function nowhereWords({ article, exact, ...around }: QuoteEntry, paragraphs: readonly string[]): Words {
  const [place] = locateQuote(paragraphs, { article, exact })
  if (place) {
    const text = paragraphs[place.paragraph - 1] ?? ''
    const before = JSON.stringify(text.slice(0, place.start).slice(-40))
    const after = JSON.stringify(text.slice(place.end).slice(0, 40))
    return {
      field: around.prefix === undefined ? 'suffix' : 'prefix',
      wrong: `The passage stands in paragraph ${place.paragraph}, but not between this prefix and suffix.`,
      cure: `Copy what stands there, spaces included: before it ${before}, after it ${after}.`,
    }
  }
  const near = findFolded(paragraphs, exact)
  if (near) {
    return {
      field: 'exact',
      wrong: `The passage stands in paragraph ${near.paragraph} with other ${near.differences.join(' and ') || 'signs'}.`,
      cure: `Copy it as it stands in the article: ${JSON.stringify(near.found)}.`,
    }
  }
  return findFolded([paragraphs.join('\n')], exact)
    ? {
        field: 'exact',
        wrong: 'The passage runs over the end of a paragraph.',
        cure: 'Make two quotes of it, one for each paragraph.',
      }
    : {
        field: 'exact',
        wrong: 'The passage stands nowhere in the article.',
        cure: 'Copy it from "paragraphs" of the article, character for character; never write it from memory.',
      }
}
