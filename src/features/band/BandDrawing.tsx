import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Move, Theme } from '#src/domain/move.ts'
import type { Tour } from '#src/domain/timeline.ts'
import type { TimeWindow } from '#src/domain/timeWindow.ts'
import { useMessages } from '#src/i18n/LocaleContext.ts'
import styles from './Band.module.css'
import { BandGround } from './BandGround.tsx'
import { layoutBand } from './bandLayout.ts'
import { ClusterList } from './ClusterList.tsx'
import { footHeight, lanesBottom } from './geometry.ts'
import { Mark } from './Mark.tsx'

type Props = {
  moves: readonly Move[]
  themes: readonly Theme[]
  tours: readonly Tour[]
  window: TimeWindow
  width: number
  selectedId: string | null
  today: number | null
  nameOf: (move: Move) => string
  linkOf: (move: Move) => { pathname: string; search: string }
  onWarm: (move: Move) => void
}

/** The drawn part of the band. One tab stop: arrows walk from mark to mark, Enter opens. */
export function BandDrawing({ moves, themes, tours, window, width, selectedId, today, nameOf, linkOf, onWarm }: Props) {
  const t = useMessages()
  const group = useRef<SVGGElement>(null)
  const [focusId, setFocusId] = useState<string | null>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const lanes = useMemo(() => themes.map(({ id }) => id), [themes])
  const marks = useMemo(() => layoutBand(moves, lanes, window, width), [moves, lanes, window, width])
  const holds = (id: string | null) => marks.find((mark) => mark.moves.some((move) => move.id === id))
  const reachable = (holds(focusId) ?? holds(selectedId) ?? marks[0])?.id
  const open = marks.find(({ id, moves: held }) => id === openId && held.length > 1)
  const walk = (event: KeyboardEvent) => {
    const at = marks.findIndex(({ id }) => id === reachable)
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: marks.length - 1 }[event.key]
    const target = to === undefined ? undefined : marks[to]
    if (!target) return
    event.preventDefault()
    setFocusId(target.id)
    group.current?.querySelector<SVGElement>(`[data-mark="${target.id}"]`)?.focus()
  }
  const height = lanesBottom(lanes.length) + footHeight
  return (
    <>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className={styles.svg}>
        <BandGround laneCount={lanes.length} window={window} width={width} today={today} moves={moves} tours={tours} />
        <g ref={group} role="group" aria-label={`${t.band.label}. ${t.band.hint}`} onKeyDown={walk}>
          {marks.map((mark) => (
            <Mark
              key={mark.id}
              mark={mark}
              lanes={lanes}
              selected={mark.moves.some(({ id }) => id === selectedId)}
              expanded={mark.id === open?.id}
              reachable={mark.id === reachable}
              nameOf={nameOf}
              linkOf={linkOf}
              onWarm={onWarm}
              onFocus={() => setFocusId(mark.id)}
              onOpen={() => setOpenId(mark.id === openId ? null : mark.id)}
            />
          ))}
        </g>
      </svg>
      {open && (
        <ClusterList
          key={open.id}
          mark={open}
          width={width}
          selectedId={selectedId}
          linkOf={linkOf}
          onWarm={onWarm}
          onClose={(giveFocusBack) => {
            setOpenId(null)
            if (giveFocusBack) group.current?.querySelector<SVGElement>(`[data-mark="${open.id}"]`)?.focus()
          }}
        />
      )}
    </>
  )
}
