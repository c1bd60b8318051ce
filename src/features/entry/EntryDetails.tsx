import type { Move, MoveDetail } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { Link } from '#src/ui/Link.tsx'
import { useMarks } from '#src/ui/MarksContext.ts'
import styles from './Entry.module.css'
import type { Evidence } from './evidence.ts'
import { Quotations, type QuotedArticle } from './Quotations.tsx'
import { Revisions } from './Revisions.tsx'
import { Interpretations, Reported } from './Statements.tsx'
import { entryTexts } from './texts.ts'

type Address = { pathname: string; search: string }
type Props = {
  detail: MoveDetail
  evidence: Evidence
  articleOf: (article: string) => (QuotedArticle & { author: string | null }) | null
  /** The move in which this postponed one took place. */
  madeGoodBy: Move | null
  /** The postponed move that took place in this one. */
  makesGood: Move | null
  linkOf: (move: Move) => Address
}

/** The evidence of a move: notes, summary, what is reported, what is interpreted, the article's words, disagreements, corrections. */
export function EntryDetails({ detail, evidence, articleOf, madeGoodBy, makesGood, linkOf }: Props) {
  const t = useTexts(entryTexts)
  const text = useText()
  const titleOf = useTitle()
  const { mark } = useMarks()
  const notes = [
    detail.outcomeNote && { label: t.outcome, words: mark(text(detail.outcomeNote)) },
    madeGoodBy && { label: t.postponedTo, words: <Link to={linkOf(madeGoodBy)}>{titleOf(madeGoodBy)}</Link> },
    makesGood && { label: t.replaces, words: <Link to={linkOf(makesGood)}>{titleOf(makesGood)}</Link> },
    detail.dateNote && { label: t.howDated, words: mark(text(detail.dateNote)) },
  ].filter((note) => note !== null)
  return (
    <>
      {notes.map(({ label, words }) => (
        <p key={label} className={styles.note}>
          <b>{label}</b> <span>{words}</span>
        </p>
      ))}
      <p className={styles.summary}>{mark(text(detail.summary))}</p>
      <Reported claims={detail.claims.filter(({ nature }) => nature === 'reported')} evidence={evidence} />
      <Interpretations
        claims={detail.claims.filter(({ nature }) => nature === 'interpretation')}
        evidence={evidence}
        isUnsigned={(id) => articleOf(id)?.author === null}
      />
      <Quotations
        quotes={detail.claims.flatMap(({ quotes }) => quotes)}
        articleOf={articleOf}
        linkOf={evidence.quoteLink}
      />
      {detail.disagreements && (
        <section>
          <h2>{t.aboutSources(detail.sources.length)}</h2>
          <p>{mark(text(detail.disagreements))}</p>
        </section>
      )}
      <Revisions {...detail} />
    </>
  )
}
