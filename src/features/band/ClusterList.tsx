import { useLayoutEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { Move } from '#src/domain/move.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Overlay } from '#src/ui/overlay/Overlay.tsx'
import styles from './ClusterList.module.css'
import { bandDrawingTexts } from './drawing/texts.ts'
import type { PlacedMark } from './layout/placeMark.ts'

type Props = {
  mark: PlacedMark
  width: number
  selectedId: string | null
  /** The element of the mark. */
  trigger: () => SVGElement | null
  /** The name of the occasion to which all belong; null when there is none. */
  title: string | null
  linkOf: (move: Move) => { pathname: string; search: string }
  /** Shows the days of these moves. */
  onZoom: () => void
  onClose: () => void
}

/** The moves of a mark that stands for several, as a list beside it. */
export function ClusterList({ mark, width, selectedId, trigger, title, linkOf, onZoom, onClose }: Props) {
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  const titleOf = useTitle()
  const name = t.clusterTitle(mark.moves.length, title)
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    if (list.current) cutWithinRow(list.current)
  }, [])
  return (
    <Overlay
      role="dialog"
      aria-label={name}
      className={styles.cluster}
      style={mark.x > width / 2 ? { right: width - mark.x + 16 } : { left: mark.x + 16 }}
      trigger={trigger}
      initialFocus="a"
      onClose={onClose}
    >
      <div className={styles.clusterHead}>
        <b>{name}</b>
        <button
          type="button"
          aria-label={t.close}
          onClick={() => {
            onClose()
            trigger()?.focus()
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <ul ref={list}>
        {mark.moves.map((move) => (
          <li key={move.id}>
            <Link to={linkOf(move)} aria-current={move.id === selectedId ? 'true' : undefined} onClick={onClose}>
              <span className={styles.clusterDate}>{spanInWords(move.span, locale)}</span>
              {titleOf(move)}
            </Link>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.zoom} onClick={onZoom}>
        {t.zoomTo}
      </button>
    </Overlay>
  )
}

/** Makes a list that scrolls end in the middle of a row: cut between two rows it looks like all there is. */
function cutWithinRow(list: HTMLElement): void {
  const end = list.scrollTop + list.clientHeight
  if (list.scrollHeight <= end) return
  const rows = list.querySelectorAll('li')
  const cut = [...rows].find(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight >= end)
  if (cut) list.style.maxHeight = `${cut.offsetTop + cut.offsetHeight / 2}px`
}
