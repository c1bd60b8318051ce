import { type ComponentProps, useEffect, useRef } from 'react'

type Props = Omit<ComponentProps<'dialog'>, 'ref'> & {
  /** Selects the element inside that takes the focus when it opens. */
  initialFocus: string
  onClose: () => void
}

/**
 * A modal dialog, open for as long as it is rendered. The browser keeps the focus inside, closes it by Escape and gives
 * the focus back; a press on the backdrop closes it in browsers that know `closedby`.
 */
export function Modal({ initialFocus, onClose, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const box = dialog.current
    if (!box || box.open) return
    box.showModal()
    box.querySelector<HTMLElement>(initialFocus)?.focus()
  }, [initialFocus])
  return <dialog ref={dialog} data-overlay="" closedby="any" onClose={onClose} {...rest} />
}
