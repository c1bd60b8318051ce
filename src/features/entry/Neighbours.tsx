import type { Move } from '#src/domain/move.ts'
import { shortSpan } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Link } from '#src/ui/Link.tsx'
import styles from './Neighbours.module.css'
import { entryTexts } from './texts.ts'

type Address = { pathname: string; search: string }
type Props = {
  previous: Move | null
  next: Move | null
  /** Whether they are those of the link's filter, and not of the whole record. */
  isFiltered: boolean
  linkOf: (move: Move) => Address
}

/** The moves before and after an entry, with the order that they follow. */
export function Neighbours({ previous, next, isFiltered, linkOf }: Props) {
  const t = useTexts(entryTexts)
  const locale = useLocale()
  const titleOf = useTitle()
  const words = isFiltered ? t.inSelection : t.inTime
  const steps = [
    { move: previous, rel: 'prev', label: words.previous, icon: 'left' },
    { move: next, rel: 'next', label: words.next, icon: 'right' },
  ] as const
  return (
    <nav className={styles.neighbours} aria-label={words.label}>
      {steps.map(({ move, rel, label, icon }) =>
        move ? (
          <Link key={rel} to={linkOf(move)} rel={rel} className={styles[rel]}>
            <Icon name={icon} />
            <span>
              {/* The dot ends a line where one ends here: lines that end at the right clip none. */}
              <small>{`${label}\u00a0· ${shortSpan(move.span, locale)}`}</small> <span>{titleOf(move)}</span>
            </span>
          </Link>
        ) : null,
      )}
    </nav>
  )
}
