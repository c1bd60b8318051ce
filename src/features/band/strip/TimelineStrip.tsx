import { type ReactNode, useRef } from 'react'
import { moveOf, type Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { narrowScreen } from '#src/ui/browser/narrowScreen.ts'
import { wayBack } from '#src/ui/browser/wayBack.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Link } from '#src/ui/Link.tsx'
import { isOverlayOpen } from '#src/ui/overlay/isOverlayOpen.ts'
import { bandTexts } from '../texts.ts'
import { StripPicture } from './StripPicture.tsx'
import styles from './TimelineStrip.module.css'

type Props = {
  timeline: Timeline
  /** The window that shows every move. */
  /** The move that stands out. */
  openId: string
  /** The place of the move among those of the link's filter, from one, and how many these are; null for none of them. */
  place: { at: number; of: number } | null
  /** The whole timeline, with the filter of the link. */
  allLink: { pathname: string; search: string }
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  /** The band, while it is open. */
  children?: ReactNode
}

/**
 * The timeline above an entry, as a small picture: where its move stands, the way to all others, and the whole band on demand.
 * A press on the picture does what its button does, or leads to the whole timeline where there is no room for the band.
 */
export function TimelineStrip({ timeline, openId, place, allLink, isOpen, onToggle, children }: Props) {
  const t = useTexts(bandTexts)
  const toggle = useRef<HTMLButtonElement>(null)
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.strip}
      data-open={isOpen || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return
        if (isOverlayOpen()) return // which it closes
        event.preventDefault() // elsewhere on the page it leads to the whole timeline
        toggle.current?.focus()
        onToggle(false)
      }}
    >
      <p className={styles.place}>{place && t.strip.place(place.at, place.of)}</p>
      <Link to={allLink} state={wayBack} className={styles.all}>
        <Icon name="left" /> {t.strip.all}
      </Link>
      <button
        ref={toggle}
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        onClick={() => onToggle(!isOpen)}
      >
        <span>{isOpen ? t.strip.close : t.strip.open}</span> <Icon name="down" />
      </button>
      <Link
        to={allLink}
        state={wayBack}
        className={styles.picture}
        tabIndex={-1}
        aria-hidden="true"
        draggable={false}
        onClick={(event) => {
          const { altKey, ctrlKey, metaKey, shiftKey } = event
          if (altKey || ctrlKey || metaKey || shiftKey || window.matchMedia(narrowScreen).matches) return
          event.preventDefault()
          toggle.current?.focus()
          onToggle(true)
        }}
      >
        <StripPicture timeline={timeline} move={moveOf(timeline, openId)} />
      </Link>
      {isOpen && <div className={styles.band}>{children}</div>}
    </div>
  )
}
