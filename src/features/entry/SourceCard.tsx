import { type CSSProperties, useLayoutEffect, useState } from 'react'
import type { Source } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Overlay } from '#src/ui/overlay/Overlay.tsx'
import type { Evidence } from './evidence.ts'
import { jump, sourceId } from './jump.ts'
import styles from './SourceCard.module.css'
import { SourceLine } from './SourceLine.tsx'
import { entryTexts } from './texts.ts'

type Props = {
  source: Source
  /** Its position in the list of sources, from 0. */
  number: number
  evidence: Evidence
  /** The number that the card belongs to. */
  anchor: () => HTMLElement | null
  /** Shown by pointer or focus, and not by a press. */
  isHint: boolean
  onKeep: () => void
  onLeave: () => void
  onClose: () => void
}

/** The widest card, and the height for which there should be room below its number, in pixels. */
const width = 340
const height = 150

/** A source beside the number that cites it, so that a reader need not leave the statement. */
export function SourceCard({ source, number, evidence, anchor, isHint, onKeep, onLeave, onClose }: Props) {
  const t = useTexts(entryTexts)
  // Without a place only until it is measured, before it is painted. Not hidden, since what is hidden takes no focus.
  const [place, setPlace] = useState<CSSProperties>({})
  // oxlint-disable-next-line react/exhaustive-deps -- the card is mounted anew for each number
  useLayoutEffect(() => setPlace(placeBy(anchor())), [])
  return (
    <Overlay
      className={styles.card}
      style={place}
      role={isHint ? undefined : 'dialog'}
      aria-label={isHint ? undefined : t.source(number + 1)}
      trigger={anchor}
      isHint={isHint}
      {...(!isHint && { initialFocus: 'a' })}
      onPointerEnter={onKeep}
      onPointerLeave={onLeave}
      onClose={onClose}
    >
      <p>
        <SourceLine source={source} {...evidence} isStop={!isHint} />
      </p>
      <p>
        <a
          href={`#${sourceId(number)}`}
          tabIndex={isHint ? -1 : undefined} // a hint goes away with the focus on its number
          onClick={(event) => {
            jump(event, anchor() ?? event.currentTarget)
            onClose()
          }}
        >
          {t.inList}
        </a>
      </p>
    </Overlay>
  )
}

/** Below the number, or above it near the bottom of the viewport; within the statement's width. */
function placeBy(anchor: HTMLElement | null): CSSProperties {
  const around = anchor?.closest('li')?.getBoundingClientRect()
  const at = anchor?.getBoundingClientRect()
  if (!around || !at) return {}
  const left = Math.max(0, Math.min(at.left - around.left - 16, around.width - width))
  return at.bottom + height > window.innerHeight
    ? { left, bottom: around.bottom - at.top + 4 }
    : { left, top: at.bottom - around.top + 4 }
}
