import { useTexts } from '#src/i18n/defineTexts.ts'
import { isList, type Json, type JsonPath } from '../draft/json.ts'
import { deskTexts } from '../texts.ts'
import { fieldId, haveError, problemsAt, useDeskForm } from './DeskContext.ts'
import { FieldNotes, notesId } from './FieldNotes.tsx'
import styles from './Form.module.css'

type Props = { path: JsonPath; value: Json | undefined }

/** Longitude and latitude; without both the field is left out. What is no number stays, so that the check names it. */
export function PointControl({ path, value }: Props) {
  const t = useTexts(deskTexts)
  const { problems, change } = useDeskForm()
  const point = isList(value) ? value : []
  const write = (axis: number, text: string) => {
    const number = Number(text)
    const next = text.trim() !== '' && Number.isFinite(number) && !text.endsWith('.') ? number : text
    const changed = [0, 1].map((each) => (each === axis ? next : (point[each] ?? '')))
    change(path, changed.every((each) => each === '') ? undefined : changed)
  }
  return (
    <div className={styles.languages}>
      {[t.longitude, t.latitude].map((label, axis) => {
        const own = [...path, axis]
        const found = problemsAt(problems, own)
        return (
          <div key={label} className={styles.field}>
            <label htmlFor={fieldId(own)}>{label}</label>
            <input
              id={fieldId(own)}
              inputMode="decimal"
              value={shown(point[axis])}
              aria-describedby={notesId(own)}
              aria-invalid={haveError(found)}
              onChange={(event) => write(axis, event.target.value)}
            />
            <FieldNotes path={own} hint="" problems={found} />
          </div>
        )
      })}
    </div>
  )
}

function shown(value: Json | undefined): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : ''
}
