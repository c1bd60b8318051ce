import type { Texts } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Link } from '#src/ui/Link.tsx'
import { type MoveLinks, MoveList } from './PageLine.tsx'
import styles from './Sources.module.css'
import { sourcesTexts } from './texts.ts'

export type HeldText = { id: string; label: Texts; language: string; moves: readonly string[] }

type Props = MoveLinks & {
  articles: readonly HeldText[]
  articleLink: (article: string) => string
  /** The whole address of a text, for print; empty as long as it is not known. */
  articleUrl: (article: string) => string
}

/** The texts that the project holds in full, each with the moves that rest on it. */
export function HeldTexts({ articles, articleLink, articleUrl, ...links }: Props) {
  const t = useTexts(sourcesTexts)
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const text = useText()
  return articles.map(({ id, label, language, moves }) => (
    <div key={id} className={styles.held} data-url={articleUrl(id) || undefined}>
      <Link to={articleLink(id)} className={styles.name}>
        {text(label)}
      </Link>
      {language !== locale && <p className={styles.about}>{common.languages[language] ?? language}</p>}
      {moves.length > 0 && (
        <details className={styles.fold}>
          <summary>{t.moves(moves.length)}</summary>
          <MoveList label={t.supports} moves={moves} {...links} />
        </details>
      )}
    </div>
  ))
}
