import type { ReactNode } from 'react'
import type { Move } from '#src/domain/move.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Link } from '#src/ui/Link.tsx'
import styles from './Profile.module.css'
import { profileTexts } from './texts.ts'

type Address = { pathname: string; search: string }
type Props = {
  kicker: string
  /** The first heading of the page: the name. */
  heading: ReactNode
  /** The number of moves, and of those in the country, in words. */
  sentence: string
  first: Move
  last: Move
  allLink: string
  /** Link to the timeline filtered by this country or person. */
  timelineLink: Address
  linkOf: (move: Move) => Address
  /** Further facts, as terms and descriptions. */
  children: ReactNode
  /** Below the facts: what the same moves lead on to. */
  around: ReactNode
}

/** The head of the page of a country, person or year: name, first and last move, further facts. */
export function ProfileHead(props: Props) {
  const { kicker, heading, sentence, first, last, allLink, timelineLink, linkOf, children, around } = props
  const t = useTexts(profileTexts)
  return (
    <header className={styles.head}>
      <Link to={allLink} className={styles.back}>
        <Icon name="left" />
        {t.all}
      </Link>
      <p className={styles.kicker}>{kicker}</p>
      {heading}
      <p className={styles.sentence}>{sentence}</p>
      <div className={styles.about}>
        <dl className={styles.facts}>
          <div>
            <dt>{first === last ? t.only : t.first}</dt>
            <MoveFact move={first} to={linkOf(first)} />
          </div>
          {first !== last && (
            <div>
              <dt>{t.last}</dt>
              <MoveFact move={last} to={linkOf(last)} />
            </div>
          )}
          {children}
        </dl>
        {around}
      </div>
      <p>
        <Link to={timelineLink}>{t.inTimeline}</Link>
      </p>
    </header>
  )
}

function MoveFact({ move, to }: { move: Move; to: Address }) {
  const locale = useLocale()
  const titleOf = useTitle()
  return (
    <dd>
      <small>{spanInWords(move.span, locale)}</small>
      <Link to={to}>{titleOf(move)}</Link>
    </dd>
  )
}
