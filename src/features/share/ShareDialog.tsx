import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './ShareDialog.module.css'
import { shareTexts } from './texts.ts'

export const panelIds = ['share', 'cite', 'download', 'embed'] as const
export type PanelId = (typeof panelIds)[number]

type Props = {
  heading: string
  /** What is shared: the title of an entry, or what a selection asks for. */
  subject: string
  start: PanelId
  panels: Readonly<Record<PanelId, ReactNode>>
  onClose: () => void
}

/** Share, cite, download and embed, in four panels. A modal dialog: the browser traps the focus and restores it. */
export function ShareDialog({ heading, subject, start, panels, onClose }: Props) {
  const t = useTexts(shareTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  const [shown, setShown] = useState(start)
  const headingId = useId()
  const group = useId()
  useEffect(() => {
    const box = dialog.current
    if (!box || box.open) return
    box.showModal()
    box.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={headingId}
      {...{ closedby: 'any' }} // a press outside closes it, where the browser knows how; the button and Escape do everywhere
      onClose={onClose}
    >
      <div className={styles.head}>
        <div>
          <h2 id={headingId}>{heading}</h2>
          <p>{subject}</p>
        </div>
        <button type="button" className={styles.close} aria-label={t.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      <fieldset className={styles.tabs}>
        <legend className="visuallyHidden">{t.panelsLabel}</legend>
        {panelIds.map((id) => (
          <label key={id}>
            <input type="radio" name={group} value={id} checked={id === shown} onChange={() => setShown(id)} />
            <span>{t.panels[id]}</span>
          </label>
        ))}
      </fieldset>
      <section key={shown} aria-label={t.panels[shown]} className={styles.panel}>
        {panels[shown]}
      </section>
    </dialog>
  )
}
