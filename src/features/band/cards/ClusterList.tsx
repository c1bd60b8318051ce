import { useLayoutEffect, useRef } from 'react'
import type { Move } from '#src/domain/move.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Link } from '#src/ui/Link.tsx'
import { Overlay } from '#src/ui/overlay/Overlay.tsx'
import { bandDrawingTexts } from '../drawing/texts.ts'
import type { PlacedMark } from '../layout/placeMark.ts'
import styles from './ClusterList.module.css'
import { besideMark } from './cardPlace.ts'
import { inOrder } from './inOrder.ts'

type Props = {
  mark: PlacedMark
  width: number
  newestFirst: boolean
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
export function ClusterList(props: Props) {
  const { mark, width, newestFirst, selectedId, trigger, title, linkOf, onZoom, onClose } = props
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  const titleOf = useTitle()
  const name = t.clusterTitle(mark.moves.length, title)
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    if (list.current) showMore(list.current)
  }, [])
  return (
    <Overlay
      role="dialog"
      aria-label={name}
      className={styles.cluster}
      style={besideMark(mark, width)}
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
      <ul ref={list} onScroll={(event) => showMore(event.currentTarget)}>
        {inOrder(mark.moves, newestFirst).map((move) => (
          <li key={move.id}>
            <Link to={linkOf(move)} aria-current={move.id === selectedId ? 'true' : undefined} onClick={onClose}>
              <span className={styles.clusterDate}>{spanInWords(move.span, locale)}</span>
              <span>{titleOf(move)}</span>
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

/** Lets a list that goes on below fade out at its end, until it is scrolled there. */
function showMore(list: HTMLElement): void {
  list.toggleAttribute('data-more', list.scrollHeight - list.scrollTop - list.clientHeight > 1)
}
