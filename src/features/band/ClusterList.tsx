import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { Move } from '#src/domain/move.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Band.module.css'
import type { PlacedMark } from './layout/placeMark.ts'
import { bandTexts } from './texts.ts'

type Props = {
  mark: PlacedMark
  width: number
  selectedId: string | null
  linkOf: (move: Move) => { pathname: string; search: string }
  onPrefetch: (move: Move) => void
  onClose: (giveFocusBack: boolean) => void
}

/** The moves that one mark gathers, as a list beside it. Takes the focus; Escape and a press outside close it. */
export function ClusterList({ mark, width, selectedId, linkOf, onPrefetch, onClose }: Props) {
  const t = useTexts(bandTexts)
  const locale = useLocale()
  const text = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector('a')?.focus({ preventScroll: true })
    const onPress = (event: PointerEvent) => {
      const onMark = event.target instanceof Element && event.target.closest(`[data-mark="${mark.id}"]`)
      if (event.target instanceof Node && !box.current?.contains(event.target) && !onMark) onClose(false)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [mark.id, onClose])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any link within
    <div
      ref={box}
      role="dialog"
      aria-label={t.clusterTitle(mark.moves.length)}
      className={styles.cluster}
      style={mark.x > width / 2 ? { right: width - mark.x + 16 } : { left: mark.x + 16 }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose(true)
      }}
    >
      <div className={styles.clusterHead}>
        <b>{t.clusterTitle(mark.moves.length)}</b>
        <button type="button" aria-label={t.close} onClick={() => onClose(true)}>
          <Icon name="close" />
        </button>
      </div>
      <ul>
        {mark.moves.map((move) => (
          <li key={move.id}>
            <Link
              to={linkOf(move)}
              preventScrollReset
              aria-current={move.id === selectedId ? 'true' : undefined}
              onFocus={() => onPrefetch(move)}
              onPointerEnter={() => onPrefetch(move)}
              onClick={() => onClose(false)}
            >
              <span className={styles.clusterDate}>{spanInWords(move.span, locale)}</span>
              {text(move.title)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
