import type { Quote } from '#src/domain/move.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { sourceTexts } from '#src/i18n/sources/texts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Link } from '#src/ui/Link.tsx'
import { useMarks } from '#src/ui/MarksContext.ts'
import styles from './Evidence.module.css'
import { markedSpans, type QuotedSpan, quotedPassages } from './quotedPassages.ts'
import { entryTexts } from './texts.ts'

export type QuotedArticle = { label: Texts; language: string }

type Props = {
  quotes: readonly Quote[]
  articleOf: (article: string) => QuotedArticle | null
  linkOf: (quote: Quote) => { pathname: string; search: string; hash: string }
}

/**
 * The quoted passages of an article, by paragraph, between the marks of the page's language, each a link to its place in the
 * text. The first paragraph is shown, the others are folded; the language is told where it is not that of the page.
 */
export function Quotations(props: Props) {
  const t = useTexts(entryTexts)
  const [first, ...rest] = quotedPassages(props.quotes)
  if (!first) return null
  return (
    <section>
      <h2>{t.quotes}</h2>
      <Quotation {...props} spans={first} />
      {rest.length > 0 && (
        <details className={styles.fold}>
          <summary>{t.moreQuotes(rest.length)}</summary>
          {rest.map((group) => (
            <Quotation key={group[0]?.quote.paragraph} {...props} spans={group} />
          ))}
        </details>
      )}
    </section>
  )
}

function Quotation({ spans, articleOf, linkOf }: Omit<Props, 'quotes'> & { spans: readonly QuotedSpan[] }) {
  const t = useTexts(entryTexts)
  const { quoted, languages } = useTexts(commonTexts)
  const { inLanguage } = useTexts(sourceTexts)
  const locale = useLocale()
  const text = useText()
  const { mark } = useMarks()
  const first = spans[0]?.quote
  if (!first) return null
  const article = articleOf(first.article)
  const isForeign = article && article.language !== locale
  return (
    <figure className={styles.quotation}>
      <blockquote lang={article?.language}>
        {markedSpans(spans, quoted).map(({ quote, between, words }) => (
          <span key={quote.start}>
            {between}
            <Link to={linkOf(quote)} className={styles.quote}>
              <mark>{mark(words)}</mark>
            </Link>
          </span>
        ))}
      </blockquote>
      <figcaption>
        {t.quotedFrom(article ? text(article.label) : first.article, first.paragraph)}
        {isForeign && ` (${inLanguage(languages[article.language] ?? article.language)})`}
        <span className={styles.onward}>
          {' '}
          — <Link to={linkOf(first)}>{t.inContext}</Link>
        </span>
      </figcaption>
    </figure>
  )
}
