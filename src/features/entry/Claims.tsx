import { Link } from 'react-router'
import type { Claim, Quote } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import styles from './Evidence.module.css'
import { firstUseId, jump, sourceId } from './jump.ts'
import { entryTexts } from './texts.ts'

type Props = {
  heading: string
  claims: readonly Claim[]
  interpretation?: boolean
  /** Whether a claim is the first of the entry to cite a source, whose back link leads to it. */
  isFirstUse: (claim: Claim, source: number) => boolean
  quoteLink: (quote: Quote) => { pathname: string; search: string; hash: string }
}

/** Claims of one nature, each with the numbers of its sources and links to the quoted passages. */
export function Claims({ heading, claims, interpretation = false, isFirstUse, quoteLink }: Props) {
  const t = useTexts(entryTexts)
  const text = useText()
  if (claims.length === 0) return null
  return (
    <section>
      <h3>{heading}</h3>
      <ul className={interpretation ? styles.readings : styles.facts}>
        {claims.map((claim) => (
          <li key={claim.text.es}>
            {text(claim.text)}
            <sup className={styles.sup}>
              {claim.sources.map((source) => (
                <a
                  key={source}
                  className={styles.small}
                  id={isFirstUse(claim, source) ? firstUseId(source) : undefined}
                  href={`#${sourceId(source)}`}
                  aria-label={t.sourceNote(source + 1)}
                  onClick={jump}
                >
                  {source + 1}
                </a>
              ))}
            </sup>
            {claim.quotes.map((quote) => (
              <Link
                key={quote.start}
                to={quoteLink(quote)}
                className={`${styles.passage} ${styles.small}`}
                aria-label={t.toPassage(quote.paragraph)}
              >
                ¶ {quote.paragraph}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
