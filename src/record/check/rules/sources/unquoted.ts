import { locateQuote } from '../../../compile/quotes.ts'
import type { ArticleFile } from '../../../schema.ts'
import type { Corpus, Finding } from '../../corpus.ts'

/**
 * Every sentence of an article that moves quote is taken up by some claim: a quote covers part of it. Sentences are those of
 * Unicode (UAX #29) in the article's language.
 */
export function unquotedRule({ articles, moves }: Corpus): Finding[] {
  const claims = moves.flatMap(({ entry }) => entry.claims)
  return articles.flatMap(({ file, entry }) => {
    const quotes = claims.flatMap((claim) => claim.quotes ?? []).filter(({ article }) => article === entry.id)
    if (quotes.length === 0) return []
    const places = quotes.flatMap((quote) => locateQuote(entry.paragraphs, quote))
    const isQuoted = ({ paragraph, start, end }: Place) =>
      places.some((place) => place.paragraph === paragraph && place.start < end && place.end > start)
    return sentencesOf(entry)
      .filter((sentence) => !isQuoted(sentence))
      .map(({ paragraph, text }) => ({
        file,
        path: ['paragraphs', paragraph - 1],
        level: 'warning',
        wrong: {
          es: `Ninguna afirmación cita esta oración del artículo: «${text}»`,
          en: `No claim quotes this sentence of the article: “${text}”`,
        },
        cure: {
          es: 'Cite un pasaje de ella en la afirmación que la recoge, o agregue una afirmación.',
          en: 'Quote a passage of it in the claim that takes it up, or add a claim.',
        },
      }))
  })
}

type Place = { paragraph: number; start: number; end: number }

function sentencesOf({ language, paragraphs }: ArticleFile): (Place & { text: string })[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return paragraphs.flatMap((paragraph, at) =>
    [...segmenter.segment(paragraph)].map(({ segment, index }) => ({
      paragraph: at + 1,
      start: index,
      end: index + segment.length,
      text: segment.trim(),
    })),
  )
}
