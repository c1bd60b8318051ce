import type { Move, MoveDetail, Theme } from '#src/domain/move.ts'
import { bindWords } from '#src/i18n/bindWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { MoveKicker } from '#src/ui/MoveKicker.tsx'
import head from '#src/ui/moveHead.module.css'
import styles from './Embed.module.css'
import { mainClaims } from './mainClaims.ts'
import { OutLink } from './OutLink.tsx'
import { embedTexts } from './texts.ts'

type Props = {
  move: Move
  detail: MoveDetail
  themes: readonly Theme[]
  /** Where it took place, in words; empty for what has no place. */
  place: string
  /** The whole address of the entry on the site. */
  link: string
}

/** An entry within another site: what it was, its weightiest statements with the number of their sources, the way to all. */
export function EmbedEntry({ move, detail, themes, place, link }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(embedTexts)
  const text = useText()
  const { shown, left } = mainClaims(detail.claims)
  return (
    <article className={styles.entry}>
      <MoveKicker move={move} about={[common.kinds[move.kind], place].filter(Boolean)} />
      <h1 className={styles.title}>
        <OutLink to={link}>
          {bindWords(
            text(move.title),
            detail.counterparts.map(({ name }) => name),
          )}
        </OutLink>
      </h1>
      <ul className={styles.themes} aria-label={t.themes}>
        {themes
          .filter(({ id }) => move.themes.includes(id))
          .map(({ id, label }) => (
            <li key={id} data-theme={id} className={head.theme}>
              {text(label)}
            </li>
          ))}
      </ul>
      <p className={styles.summary}>{text(detail.summary)}</p>
      {shown.length > 0 && (
        <>
          <h2>{t.reported}</h2>
          <ul className={styles.claims}>
            {shown.map((claim) => (
              <li key={claim.text.es}>
                {text(claim.text)} <span className={styles.count}>{common.sources(claim.sources.length)}</span>
              </li>
            ))}
            {left > 0 && <li className={styles.count}>{t.more(left)}</li>}
          </ul>
        </>
      )}
      <p>
        <OutLink to={link} className={styles.out}>
          {t.toEntry} <Icon name="out" />
        </OutLink>
      </p>
    </article>
  )
}
