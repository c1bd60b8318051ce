import { type ComponentProps, type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './Overlay.module.css'
import { useDismissal } from './useDismissal.ts'
import { useTopLayer } from './useTopLayer.ts'

type Props = ComponentProps<'div'> & {
  /** The element that opened it: a press on it is not a press outside, and Escape gives it the focus. */
  trigger: () => HTMLElement | SVGElement | null
  /**
   * A hint appears and disappears with pointer and focus on its trigger, so only Escape is handled here. Anything else
   * also closes when a press or the focus goes elsewhere.
   */
  isHint?: boolean
  /** Selects the element inside that takes the focus when it opens. */
  initialFocus?: string
  onClose: () => void
  children: ReactNode
}

/**
 * A panel over the page, open for as long as it is rendered. The props style and place it as an absolutely positioned
 * child of the surrounding element; where the browser knows the `popover` attribute it is shown in the top layer, at the
 * same place, so that no ancestor clips or covers it.
 */
export function Overlay({ trigger, isHint = false, initialFocus, onClose, children, ...panel }: Props) {
  const layer = useRef<HTMLDivElement>(null)
  useTopLayer(layer)
  useDismissal({ layer, trigger, isHint, onClose })
  useLayoutEffect(() => {
    if (initialFocus) layer.current?.querySelector<HTMLElement>(initialFocus)?.focus({ preventScroll: true })
  }, [initialFocus])
  return (
    <div ref={layer} className={styles.layer} data-overlay="">
      <div {...panel}>{children}</div>
    </div>
  )
}
