import { type ReactNode, useId, useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Modal } from '#src/ui/overlay/Modal.tsx'
import styles from './ShareDialog.module.css'
import { shareTexts } from './texts.ts'

export const panelIds = ['share', 'cite', 'download', 'embed'] as const
export type PanelId = (typeof panelIds)[number]

type Props = {
  heading: string
  /** What is shared: the title of an entry, or the filter in words. */
  subject: string
  start: PanelId
  panels: Readonly<Record<PanelId, ReactNode>>
  onClose: () => void
}

/** Links, citations, downloads and embed code of an entry or a selection, in four panels. */
export function ShareDialog({ heading, subject, start, panels, onClose }: Props) {
  const t = useTexts(shareTexts)
  const [panel, setPanel] = useState(start)
  const headingId = useId()
  const group = useId()
  return (
    <Modal className={styles.dialog} aria-labelledby={headingId} initialFocus="input:checked" onClose={onClose}>
      <div className={styles.head}>
        <div>
          <h2 id={headingId}>{heading}</h2>
          <p>{subject}</p>
        </div>
        <button
          type="button"
          className={styles.close}
          aria-label={t.close}
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <fieldset className={styles.tabs}>
        <legend className="visuallyHidden">{t.panelsLabel}</legend>
        {panelIds.map((id) => (
          <label key={id}>
            <input type="radio" name={group} value={id} checked={id === panel} onChange={() => setPanel(id)} />
            <span>{t.panels[id]}</span>
          </label>
        ))}
      </fieldset>
      <section key={panel} aria-label={t.panels[panel]} className={styles.panel}>
        {panels[panel]}
      </section>
    </Modal>
  )
}
