import type { SourcePage } from '#src/domain/sourceList.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { dayOfSource, remarksOf } from '#src/i18n/sources/sourceWords.ts'
import { sourceTexts } from '#src/i18n/sources/texts.ts'
import { Link } from '#src/ui/Link.tsx'
import { OutwardArrow } from '#src/ui/OutwardArrow.tsx'
import styles from './Sources.module.css'
import { sourcesTexts } from './texts.ts'

export type MoveLinks = { titleOf: (move: string) => string; moveLink: (move: string) => string }

type Props = MoveLinks & {
  page: SourcePage
  /** Whether its outlet publishes in several languages, so that the page says its own. */
  isMixed: boolean
}

/** A page of the web as the record describes it, and the moves that rest on it. */
export function PageLine({ page, isMixed, titleOf, moveLink }: Props) {
  const t = useTexts(sourcesTexts)
  const { external, archived } = useTexts(sourceTexts)
  const locale = useLocale()
  const text = useText()
  const through = page.through && text(page.through)
  const remarks = [dayOfSource(page, locale), remarksOf({ ...page, through }, isMixed, locale)]
  return (
    <li className={styles.page} data-url={page.url ?? undefined}>
      {page.url === null ? (
        <span lang={page.language} className={styles.title}>
          {page.title}
        </span>
      ) : (
        <a href={page.url} rel="noopener noreferrer external" className={styles.title}>
          <span lang={page.language}>{page.title}</span>
          <OutwardArrow words={external} />
        </a>
      )}{' '}
      <span className={styles.remarks}>{remarks.filter(Boolean).join(', ')}</span>
      {page.archive && (
        <>
          {' '}
          <a href={page.archive} rel="noopener noreferrer external" className={styles.remarks}>
            {archived}
            <OutwardArrow words={external} />
          </a>
        </>
      )}
      <MoveList label={t.supports} moves={page.moves} titleOf={titleOf} moveLink={moveLink} />
    </li>
  )
}

/** The moves that rest on something, each a link. */
export function MoveList({ label, moves, titleOf, moveLink }: MoveLinks & { label: string; moves: readonly string[] }) {
  return (
    <ul aria-label={label} className={styles.supported}>
      {moves.map((move) => (
        <li key={move}>
          <Link to={moveLink(move)}>{titleOf(move)}</Link>
        </li>
      ))}
    </ul>
  )
}
