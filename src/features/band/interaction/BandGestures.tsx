import { createUseGesture, dragAction, pinchAction, useDrag, wheelAction } from '@use-gesture/react'
import type { RefObject } from 'react'
import { momentAt, panWindow, type TimeWindow, zoomWindow } from '#src/domain/time/timeWindow.ts'

const useGesture = createUseGesture([dragAction, pinchAction, wheelAction])

type StageProps = {
  target: RefObject<HTMLElement | null>
  width: number
  follow: (change: (window: TimeWindow) => TimeWindow) => void
  /** The window was dragged: the click that follows must not open a mark. */
  onDragged: () => void
  /** The wheel was turned vertically without a modifier: the page scrolls, and a hint may say how to zoom. */
  onPlainWheel: () => void
}

/** By how much a pixel of the wheel zooms: a notch of a mouse wheel by about half, a trackpad's pinch in small steps. */
const zoomPerPixel = 0.004

/**
 * Dragging and a horizontal wheel pan; pinching, and the wheel with Ctrl or ⌘, zoom around the fingers or the pointer. A
 * vertical wheel and a vertical swipe scroll the page.
 */
export function StageGestures({ target, width, follow, onDragged, onPlainWheel }: StageProps) {
  const perPixel = (window: TimeWindow) => (window.to - window.from) / width
  const placeOf = (x: number) => x - (target.current?.getBoundingClientRect().left ?? 0)
  useGesture(
    {
      onDrag: ({ delta: [dx], tap, pinching, cancel }) => {
        if (pinching) return cancel()
        if (tap || dx === 0) return
        onDragged()
        follow((window) => panWindow(window, -dx * perPixel(window)))
      },
      onPinch: ({ origin: [x], delta: [scale], offset: [total] }) => {
        const before = total - scale
        if (before <= 0 || scale === 0) return
        onDragged()
        follow((window) => zoomWindow(window, before / total, momentAt(window, width, placeOf(x))))
      },
      onWheel: ({ event, delta: [dx, dy], ctrlKey, metaKey }) => {
        if (ctrlKey || metaKey) {
          event.preventDefault()
          const x = placeOf(event.clientX)
          follow((window) => zoomWindow(window, Math.exp(dy * zoomPerPixel), momentAt(window, width, x)))
          return
        }
        if (Math.abs(dx) <= Math.abs(dy)) {
          if (dy !== 0) onPlainWheel()
          return
        }
        event.preventDefault()
        follow((window) => panWindow(window, dx * perPixel(window)))
      },
    },
    {
      target,
      eventOptions: { passive: false },
      drag: { axis: 'x', filterTaps: true, pointer: { capture: false, keys: false } },
      pinch: { pinchOnWheel: false, scaleBounds: { min: 1e-6, max: 1e6 } },
    },
  )
  return null
}

type BrushProps = {
  target: RefObject<SVGSVGElement | null>
  /** A part of the brush, named by its `data-part`, was dragged by a number of pixels. */
  onDrag: (part: string, pixels: number) => void
}

/** Dragging the parts of the brush in the overview. */
export function BrushGestures({ target, onDrag }: BrushProps) {
  useDrag(
    ({ first, memo, delta: [dx], event }) => {
      const pressed = event.target instanceof Element ? event.target.closest('[data-part]') : null
      const part = (first ? pressed?.getAttribute('data-part') : (memo as string | null)) ?? null
      if (part !== null) onDrag(part, dx)
      return part
    },
    { target, pointer: { keys: false } },
  )
  return null
}
