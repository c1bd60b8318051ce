import type { Theme } from '#src/domain/move.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { Link } from '#src/ui/Link.tsx'
import styles from '#src/ui/page/sections.module.css'

type Props = {
  themes: readonly (Theme & { moves: string; link: { pathname: string; search: string } })[]
  foldLabel: string
}

/** Each theme with its definition, the research themes folded into it, and its moves. */
export function ThemeFolds({ themes, foldLabel }: Props) {
  const text = useText()
  return (
    <dl className={styles.terms}>
      {themes.map(({ id, label, definition, dossierThemes = [], moves, link }) => (
        <div key={id} data-theme={id} className={styles.theme}>
          <dt>{text(label)}</dt>
          <dd>{text(definition)}</dd>
          <dd className={styles.note}>
            {dossierThemes.length > 0 && (
              <>
                {foldLabel}{' '}
                {dossierThemes.map((name, index) => (
                  <span key={name}>
                    {index > 0 && ', '}
                    <code>{name}</code>
                  </span>
                ))}
                {'\u00a0· '}
              </>
            )}
            <Link to={link}>{moves}</Link>
          </dd>
        </div>
      ))}
    </dl>
  )
}
