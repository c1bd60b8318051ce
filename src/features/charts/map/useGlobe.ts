import { useDrag } from '@use-gesture/react'
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import type { Coordinates } from '#src/domain/move.ts'
import { isFacing, type Turn, turnBy } from './layout/turn.ts'

type Options = {
  /** How the globe opens. */
  opening: Turn
  /** In pixels. */
  radius: number
  enabled: boolean
}

export type Direction = 'west' | 'north' | 'south' | 'east'

/** How far a key or button turns the globe, in degrees. */
const step = 20

/** Where a step leads in degrees: east, north. */
const steps: Readonly<Record<Direction, readonly [east: number, north: number]>> = {
  west: [-step, 0],
  north: [0, step],
  south: [0, -step],
  east: [step, 0],
}

const keys: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'west',
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowRight: 'east',
}

/** A globe that turns under the pointer, sideways only under a finger, since a vertical swipe is the page's. */
export function useGlobe({ opening, radius, enabled }: Options) {
  const [turned, setTurned] = useState<Turn | null>(null)
  const turn = turned ?? opening
  const dragged = useRef(false)
  const move = (east: number, north: number) => setTurned((before) => turnBy(before ?? opening, east, north))
  const bind = useDrag(
    ({ delta: [dx, dy], tap, event }) => {
      if (tap || (dx === 0 && dy === 0)) return
      dragged.current = true
      const degrees = 180 / Math.PI / radius // so that the ground stays under the pointer
      const isTouch = 'pointerType' in event && event.pointerType === 'touch'
      move(-dx * degrees, isTouch ? 0 : dy * degrees)
    },
    { enabled, filterTaps: true, pointer: { capture: false, keys: false } },
  )
  return {
    turn,
    step: (direction: Direction) => move(...steps[direction]),
    reset: () => setTurned(null),
    /** Turns to a point that is hidden: at once, since what has the focus must be seen. */
    show: (point: Coordinates | null) => {
      if (enabled && point && !isFacing(turn, point)) setTurned(point)
    },
    /** For the element that is dragged. */
    handlers: {
      ...bind(),
      onKeyDown: (event: KeyboardEvent) => {
        const direction = event.shiftKey ? keys[event.key] : undefined
        if (!enabled || !direction) return
        move(...steps[direction])
        event.preventDefault()
      },
      onPointerDownCapture: () => {
        dragged.current = false
      },
      /** Letting go after a drag chooses nothing. */
      onClickCapture: (event: MouseEvent) => {
        if (dragged.current) event.stopPropagation()
        dragged.current = false
      },
    },
  }
}
