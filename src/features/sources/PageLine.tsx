import { Link } from 'react-router'
import type { SourcePage } from '#src/domain/sourceList.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { unbrokenDay } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
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
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const remarks = [
    unbrokenDay(toDay(page.published), locale) + (page.publishedInferred ? ` (${t.dateInferred})` : ''),
    page.agency && t.agency(page.agency),
    isMixed && t.inLanguage(common.languages[page.language] ?? page.language),
    page.titleRebuilt && t.titleRebuilt,
  ]
  return (
    <li className={styles.page} data-url={page.url}>
      <a href={page.url} rel="noopener noreferrer external" lang={page.language} className={styles.title}>
        <span>{page.title}</span>
        <span className="visuallyHidden"> {t.external}</span>
        {'\u00a0'}
        <Icon name="out" />
      </a>{' '}
      <span className={styles.remarks}>{remarks.filter(Boolean).join(', ')}</span>
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
