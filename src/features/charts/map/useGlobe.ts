import { useDrag } from '@use-gesture/react'
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import type { Coordinates } from '#src/domain/move.ts'
import { isFacing, type Turn, turnBy } from './layout/turn.ts'

type Options = {
  /** The initial rotation. */
  opening: Turn
  /** The radius in pixels. */
  radius: number
  enabled: boolean
}

export type Direction = 'west' | 'north' | 'south' | 'east'

/** How far a key or button turns the globe, in degrees. */
const step = 20

/** The rotation of a step in degrees: east, north. */
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

/** A globe that is turned by dragging; by touch only sideways, because a vertical swipe scrolls the page. */
export function useGlobe({ opening, radius, enabled }: Options) {
  const [turned, setTurned] = useState<Turn | null>(null)
  const turn = turned ?? opening
  const dragged = useRef(false)
  const move = (east: number, north: number) => setTurned((before) => turnBy(before ?? opening, east, north))
  const bind = useDrag(
    ({ delta: [dx, dy], tap, event }) => {
      if (tap || (dx === 0 && dy === 0)) return
      dragged.current = true
      const degrees = 180 / Math.PI / radius // so that the point that was grabbed stays under the pointer
      const isTouch = 'pointerType' in event && event.pointerType === 'touch'
      move(-dx * degrees, isTouch ? 0 : dy * degrees)
    },
    { enabled, filterTaps: true, pointer: { capture: false, keys: false } },
  )
  return {
    turn,
    step: (direction: Direction) => move(...steps[direction]),
    reset: () => setTurned(null),
    /** Turns to a hidden point without animation, because the focused mark must be visible. */
    show: (point: Coordinates | null) => {
      if (enabled && point && !isFacing(turn, point)) setTurned(point)
    },
    /** Event handlers of the element that is dragged. */
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
      /** Ignores the click that ends a drag. */
      onClickCapture: (event: MouseEvent) => {
        if (dragged.current) event.stopPropagation()
        dragged.current = false
      },
    },
  }
}
