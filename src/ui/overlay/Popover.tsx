import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './Popover.module.css'

type Props = {
  /** The name of the button, where its face is no text. */
  label?: string
  face: ReactNode
  faceClassName?: string | undefined
  /** Which edge of the button the panel keeps to. */
  align?: 'start' | 'end'
  /** Makes the panel when it is open. */
  children: () => ReactNode
}

/** A button that opens a panel beside it. Escape and a press outside close it; Escape gives the focus back. */
export function Popover({ label, face, faceClassName, align = 'start', children }: Props) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  useEffect(() => {
    if (!open) return
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('focusin', onPress)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('focusin', onPress)
    }
  }, [open])
  return (
    <div
      ref={box}
      className={styles.box}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        className={faceClassName}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div id={panelId} className={styles.panel} data-align={align}>
          {children()}
        </div>
      )}
    </div>
  )
}
