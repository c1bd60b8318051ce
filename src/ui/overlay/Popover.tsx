import { type ReactNode, useId, useRef, useState } from 'react'
import { Overlay } from './Overlay.tsx'
import styles from './Popover.module.css'

export type PopoverProps = {
  /** The accessible name of the button, where it shows no text. */
  label?: string
  face: ReactNode
  faceClassName?: string | undefined
  /** Which edge of the button the panel is aligned with. */
  align?: 'start' | 'end'
  /** Renders the panel; called only while it is open. `close` closes it and gives the focus back to the button. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a panel below it. */
export function Popover({ label, face, faceClassName, align = 'start', children }: PopoverProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className={styles.box}>
      <button
        ref={button}
        type="button"
        className={faceClassName}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen && (
        <Overlay
          id={panelId}
          className={styles.panel}
          data-align={align}
          trigger={() => button.current}
          onClose={() => setOpen(false)}
        >
          <Panel render={children} close={close} />
        </Overlay>
      )}
    </div>
  )
}

function Panel({ render, close }: { render: PopoverProps['children']; close: () => void }) {
  return render(close)
}
