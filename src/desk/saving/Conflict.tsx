import { useTexts } from '#src/i18n/defineTexts.ts'
import { Modal } from '#src/ui/overlay/Modal.tsx'
import type { StoredFile } from '../deskProtocol.ts'
import { deskTexts } from '../texts.ts'
import styles from './Conflict.module.css'
import { type ComparedLine, linesApart } from './linesApart.ts'

type Props = {
  mine: string
  /** Null where the file was removed. */
  theirs: StoredFile | null
  onKeepMine: () => void
  /** Null where there is no other file to take. */
  onTakeTheirs: (() => void) | null
  onClose: () => void
}

/** Both sides of a file that changed while it was being edited, to choose one of them. */
export function Conflict({ mine, theirs, onKeepMine, onTakeTheirs, onClose }: Props) {
  const t = useTexts(deskTexts).conflict
  const lines = linesApart(mine, theirs?.text ?? '')
  return (
    <Modal initialFocus="[data-close]" onClose={onClose} className={styles.dialog} aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t.title}</h2>
      <p>{theirs ? t.changed : t.removed}</p>
      <div className={styles.sides}>
        <Side label={t.mine} lines={lines.mine} />
        {theirs && <Side label={t.theirs} lines={lines.theirs} />}
      </div>
      <p className={styles.buttons}>
        <button type="button" data-close="" onClick={onClose}>
          {t.goOn}
        </button>
        <button type="button" onClick={onKeepMine}>
          {theirs ? t.keepMine : t.writeAgain}
        </button>
        {onTakeTheirs && (
          <button type="button" onClick={onTakeTheirs}>
            {t.takeTheirs}
          </button>
        )}
      </p>
    </Modal>
  )
}

function Side({ label, lines }: { label: string; lines: readonly ComparedLine[] }) {
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by the keyboard too */}
      <pre className={styles.text} tabIndex={0}>
        {lines.map(({ text, isOwn }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines recur
          <span key={at}>
            {isOwn ? <mark>{text}</mark> : text}
            {'\n'}
          </span>
        ))}
      </pre>
    </section>
  )
}
