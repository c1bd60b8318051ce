import { Link } from 'react-router'
import type { Claim, Move, MoveDetail, Quote } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { natureIds } from '#src/domain/vocabulary.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { Claims } from './Claims.tsx'
import { CountryLinks } from './CountryLinks.tsx'
import styles from './Entry.module.css'
import { Quotations, type QuotedArticle } from './Quotations.tsx'
import { Sources } from './Sources.tsx'
import { entryTexts } from './texts.ts'

type Address = { pathname: string; search: string }
type Props = {
  move: Move
  detail: MoveDetail
  countryName: (code: string) => string
  articleOf: (article: string) => QuotedArticle | null
  articleLink: (article: string) => string
  quoteLink: (quote: Quote) => { pathname: string; search: string; hash: string }
  personLink: (person: string) => string
  countryLink: (code: string) => string
  /** The move in which this postponed one took place. */
  madeGoodBy: Move | null
  /** The postponed move that took place in this one. */
  makesGood: Move | null
  linkOf: (move: Move) => Address
}

/** The evidence of a move: summary, claims by nature, the article's words, sources, disagreements. */
export function EntryDetails(props: Props) {
  const {
    move,
    detail,
    countryName,
    articleOf,
    articleLink,
    quoteLink,
    personLink,
    countryLink,
    madeGoodBy,
    makesGood,
    linkOf,
  } = props
  const t = useTexts(entryTexts)
  const locale = useLocale()
  const text = useText()
  // In the order in which the claims are rendered.
  const claims = detail.claims.toSorted((a, b) => natureIds.indexOf(a.nature) - natureIds.indexOf(b.nature))
  const isFirstUse = (claim: Claim, source: number) => claims.find(({ sources }) => sources.includes(source)) === claim
  const venues = detail.places.flatMap(({ venue }) => (venue ? [text(venue)] : []))
  const placed = new Set([...detail.places, ...detail.counterparts].map(({ country }) => country))
  const concerns = move.countries.filter((code) => !placed.has(code))
  return (
    <>
      {detail.dateNote && (
        <p className={styles.note}>
          <b>{t.howDated}</b> {text(detail.dateNote)}
        </p>
      )}
      {detail.outcomeNote && (
        <p className={styles.note}>
          <b>{t.outcome}</b> {text(detail.outcomeNote)}
        </p>
      )}
      {madeGoodBy && (
        <p className={styles.note}>
          {t.postponedTo} <Link to={linkOf(madeGoodBy)}>{text(madeGoodBy.title)}</Link>
        </p>
      )}
      {makesGood && (
        <p className={styles.note}>
          {t.replaces} <Link to={linkOf(makesGood)}>{text(makesGood.title)}</Link>
        </p>
      )}
      <p className={styles.summary}>{text(detail.summary)}</p>
      <dl className={styles.people}>
        {venues.length > 0 && (
          <div>
            <dt>{t.venue}</dt>
            <dd>{venues.join(' · ')}</dd>
          </div>
        )}
        {detail.counterparts.length > 0 && (
          <div>
            <dt>{t.counterparts}</dt>
            {detail.counterparts.map(({ id, name, role }) => (
              <dd key={id}>
                <Link to={personLink(id)}>{name}</Link>, {text(role)}
              </dd>
            ))}
          </div>
        )}
        {detail.delegation.length > 0 && (
          <div>
            <dt>{t.delegation}</dt>
            <dd>{joinWords(detail.delegation, locale)}</dd>
          </div>
        )}
        {concerns.length > 0 && (
          <div>
            <dt>{t.concerns}</dt>
            <dd>
              <CountryLinks codes={concerns} nameOf={countryName} linkOf={countryLink} />
            </dd>
          </div>
        )}
      </dl>
      <Claims
        heading={t.reported}
        claims={detail.claims.filter(({ nature }) => nature === 'reported')}
        quoteLink={quoteLink}
        isFirstUse={isFirstUse}
      />
      <Claims
        heading={t.interpretation}
        claims={detail.claims.filter(({ nature }) => nature === 'interpretation')}
        interpretation
        quoteLink={quoteLink}
        isFirstUse={isFirstUse}
      />
      <Quotations quotes={detail.claims.flatMap(({ quotes }) => quotes)} articleOf={articleOf} linkOf={quoteLink} />
      {detail.disagreements && (
        <section>
          <h3>{t.disagreements}</h3>
          <p>{text(detail.disagreements)}</p>
        </section>
      )}
      <Sources
        sources={detail.sources}
        isUsed={(source) => claims.some(({ sources }) => sources.includes(source))}
        single={move.originCount === 1}
        articleOf={articleOf}
        articleLink={articleLink}
      />
      <p className={styles.updated}>{t.updated(dayInWords(toDay(detail.updated), locale))}</p>
    </>
  )
}
