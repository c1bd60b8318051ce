import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import type { Article } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Link } from '#src/ui/Link.tsx'
import { useMarks } from '#src/ui/MarksContext.ts'
import styles from './Article.module.css'
import { wholeWords } from './passages.ts'
import { segmentsOf } from './segments.ts'
import { articleTexts } from './texts.ts'

type Props = {
  article: Article
  /** The passage that the link points to: its paragraph, counted from 1, and offsets in UTF-16 units within it. */
  pointed: { paragraph: number; start: number; end: number } | null
  /** The id of a paragraph, to which links point. */
  paragraphId: (paragraph: number) => string
  titleOf: (move: string) => string
  moveLink: (move: string) => { pathname: string; search: string }
}

/** The text with numbered paragraphs; each quoted passage is an underlined link to the entry that quotes it. */
export function ArticleText({ article, pointed, paragraphId, titleOf, moveLink }: Props) {
  const t = useTexts(articleTexts)
  const { mark } = useMarks()
  return (
    <div className={styles.text} lang={article.language}>
      {article.paragraphs.map((text, index) => {
        const number = index + 1
        const passages = article.passages.filter(({ paragraph }) => paragraph === number)
        const target = pointed?.paragraph === number ? wholeWords(text, pointed, passages) : null
        return (
          <p key={number} id={paragraphId(number)} tabIndex={-1} className={styles.paragraph}>
            <a href={`#${paragraphId(number)}`} className={styles.number} aria-label={t.paragraph(number)}>
              {number}
            </a>
            {segmentsOf(text, passages, target).map(({ text: part, start, moves, pointedTo }) => {
              const [move, ...others] = moves
              const hits = mark(text, start, start + part.length)
              const marked = pointedTo ? <PointedMark>{hits}</PointedMark> : hits
              if (!move) return <span key={start}>{marked}</span>
              return (
                <Fragment key={start}>
                  <Link to={moveLink(move)} className={styles.passage} title={`${t.supports}: ${titleOf(move)}`}>
                    {marked}
                  </Link>
                  {others.map((other, at) => (
                    <sup key={other} className={styles.other}>
                      <Link to={moveLink(other)} aria-label={`${t.supports}: ${titleOf(other)}`}>
                        {at + 2}
                      </Link>
                    </sup>
                  ))}
                </Fragment>
              )
            })}
          </p>
        )
      })}
    </div>
  )
}

/** The passage of the link, scrolled into view even without a fragment, unless the browser has restored a position. */
function PointedMark({ children }: { children: ReactNode }) {
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    if (window.scrollY === 0) mark.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <mark ref={mark} data-pointed className={styles.pointed}>
      {children}
    </mark>
  )
}
