import type { Ref } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { locateQuote, type QuotePlace } from '#src/record/compile/quotes.ts'
import type { ArticleText } from '../deskProtocol.ts'
import { isList, type JsonObject, textAt, valueAt } from '../draft/json.ts'
import { deskTexts } from '../texts.ts'
import styles from './Source.module.css'

type Props = {
  ref: Ref<HTMLOListElement>
  article: ArticleText
  draft: JsonObject
  onChoose: (place: QuotePlace) => void
}

/** The text of an article with its passages that the draft quotes already. */
export function Paragraphs({ ref, article, draft, onChoose }: Props) {
  const t = useTexts(deskTexts).article
  const quoted = quotedPlaces(article, draft)
  return (
    <ol ref={ref} className={styles.paragraphs} lang={article.language}>
      {article.paragraphs.map((text, at) => {
        const paragraph = at + 1
        const marks = quoted.filter((place) => place.paragraph === paragraph)
        return (
          <li key={paragraph}>
            <button type="button" onClick={() => onChoose({ paragraph, start: 0, end: text.length })}>
              {paragraph} <span className="visuallyHidden">{t.wholeParagraph}</span>
            </button>
            <p data-paragraph={paragraph}>{marked(text, marks)}</p>
          </li>
        )
      })}
    </ol>
  )
}

/** In order, and none that overlaps one before it. */
function marked(text: string, places: readonly QuotePlace[]) {
  const parts = []
  let at = 0
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return [...parts, text.slice(at)]
}

function quotedPlaces({ id, paragraphs }: ArticleText, draft: JsonObject): QuotePlace[] {
  const claims = isList(draft.claims) ? draft.claims : []
  return claims.flatMap((claim) => {
    const quotes = valueAt(claim, ['quotes'])
    return (isList(quotes) ? quotes : [])
      .filter((quote) => textAt(quote, ['article']) === id)
      .flatMap((quote) =>
        locateQuote(paragraphs, {
          article: id,
          exact: textAt(quote, ['exact']),
          prefix: textAt(quote, ['prefix']),
          suffix: textAt(quote, ['suffix']),
        }),
      )
  })
}
