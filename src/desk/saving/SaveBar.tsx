import { useTexts } from '#src/i18n/defineTexts.ts'
import type { StoredFile } from '../deskProtocol.ts'
import { deskTexts } from '../texts.ts'
import { Conflict } from './Conflict.tsx'
import styles from './SaveBar.module.css'
import { type Saving, useSaving } from './useSaving.ts'
import type { Saved, Work } from './work.ts'

type Props = {
  work: Work
  onSaved: (saved: Saved) => void
  /** Called with the file that is to take the place of the draft. */
  onTake: (file: StoredFile) => void
  /** Throws the draft away. */
  onDiscard: () => void
}

/** Saves the move, says what became of it, and lets one choose where the file is another by now. */
export function SaveBar({ work, onSaved, onTake, onDiscard }: Props) {
  const t = useTexts(deskTexts)
  const { saving, save, dismiss } = useSaving(onSaved)
  const { draft, stored, opened, isChanged, isRestored } = work
  const base = draft.id === opened ? (stored?.hash ?? null) : null
  const said = wordsOf(saving)
  const theirs = saving.state === 'conflict' ? saving.theirs : null
  return (
    <>
      <p className={styles.bar}>
        <button
          type="button"
          className={styles.save}
          disabled={saving.state === 'saving'}
          onClick={() => void save(draft, base)}
        >
          {t.save.button}
        </button>
        <span role="status">{said ?? (isChanged ? t.save.changed : '')}</span>
      </p>
      {isRestored && (
        <p className={styles.bar}>
          {t.open.restored}
          <button type="button" onClick={onDiscard}>
            {t.open.discard}
          </button>
        </p>
      )}
      {saving.state === 'conflict' && (
        <Conflict
          mine={saving.mine}
          theirs={theirs}
          onKeepMine={() => void save(draft, theirs?.hash ?? null)}
          onTakeTheirs={
            theirs &&
            (() => {
              onTake(theirs)
              dismiss()
            })
          }
          onClose={dismiss}
        />
      )}
    </>
  )

  function wordsOf(now: Saving): string | null {
    switch (now.state) {
      case 'saving':
        return t.save.saving
      case 'saved':
        return isChanged ? null : t.save.saved(now.id)
      case 'noId':
        return t.save.noId
      case 'unanswered':
        return `${t.unanswered} ${t.save.kept}`
      case 'failed':
        return `${t.save.faults[now.reason]} ${t.save.kept} (${now.detail})`
      default:
        return null
    }
  }
}
