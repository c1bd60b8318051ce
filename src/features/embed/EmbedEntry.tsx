import type { ReactNode } from 'react'
import type { Move, MoveDetail, Theme } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { bindWords } from '#src/i18n/typography.ts'
import dot from '#src/ui/dot.module.css'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Embed.module.css'
import { mainClaims } from './mainClaims.ts'
import { OutLink } from './OutLink.tsx'
import { embedTexts } from './texts.ts'

type Props = {
  move: Move
  detail: MoveDetail
  themes: readonly Theme[]
  /** The line above the title. */
  kicker: ReactNode
  /** The absolute URL of the entry on the site. */
  link: string
}

/** An entry within another site: summary, its main claims with the number of their sources, and the link to the site. */
export function EmbedEntry({ move, detail, themes, kicker, link }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(embedTexts)
  const text = useText()
  const titleOf = useTitle()
  const { main, others, interpretations } = mainClaims(detail.claims)
  return (
    <article className={styles.entry}>
      {kicker}
      <h1 className={styles.title}>
        <OutLink to={link}>
          {bindWords(
            titleOf(move),
            detail.counterparts.map(({ name }) => name),
          )}
        </OutLink>
      </h1>
      <ul className={styles.themes} aria-label={t.themes}>
        {themes
          .filter(({ id }) => move.themes.includes(id))
          .map(({ id, label }) => (
            <li key={id} data-theme={id} className={dot.dot}>
              {text(label)}
            </li>
          ))}
      </ul>
      <p>{text(detail.summary)}</p>
      {main.length > 0 && (
        <>
          <h2>{t.reported}</h2>
          <ul className={styles.claims}>
            {main.map((claim) => (
              <li key={claim.text.es}>
                {text(claim.text)} <span className={styles.count}>{common.sources(claim.sources.length)}</span>
              </li>
            ))}
            {others > 0 && <li className={styles.count}>{t.more(others)}</li>}
          </ul>
        </>
      )}
      {interpretations > 0 && <p className={styles.count}>{t.interpretations(interpretations)}</p>}
      <p>
        <OutLink to={link} className={styles.out}>
          {t.toEntry} <Icon name="out" />
        </OutLink>
      </p>
    </article>
  )
}
