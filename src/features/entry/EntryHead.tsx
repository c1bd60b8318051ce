import type { ReactNode, Ref } from 'react'
import { Link } from 'react-router'
import type { Move, Theme } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import dot from '#src/ui/dot.module.css'
import styles from './Entry.module.css'
import { MoveKicker } from './MoveKicker.tsx'
import { entryTexts } from './texts.ts'

type Address = { pathname: string; search: string }
type Props = {
  move: Move
  title: string
  /** The name of its phase. */
  phase: string
  themes: readonly Theme[]
  /** Where it took place. */
  place: ReactNode
  themeLink: (theme: Theme) => Address
  headingRef: Ref<HTMLHeadingElement>
}

/** The part of an entry that the index has, so that it is rendered before the move's own file has loaded. */
export function EntryHead({ move, title, phase, themes, place, themeLink, headingRef }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(entryTexts)
  const text = useText()
  return (
    <header>
      <MoveKicker move={move} details={[common.kinds[move.kind], phase]} />
      <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {place}
      <ul className={styles.themes} aria-label={t.themes}>
        {themes
          .filter(({ id }) => move.themes.includes(id))
          .map((theme) => (
            <li key={theme.id} data-theme={theme.id}>
              <Link to={themeLink(theme)} className={dot.dot}>
                {text(theme.label)}
              </Link>
            </li>
          ))}
      </ul>
    </header>
  )
}
