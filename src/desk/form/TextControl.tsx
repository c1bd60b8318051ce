import { useTexts } from '#src/i18n/defineTexts.ts'
import type { FormField } from '../deskProtocol.ts'
import type { Json, JsonPath } from '../draft/json.ts'
import { proposalFor } from '../draft/newMove.ts'
import { deskTexts } from '../texts.ts'
import { fieldId, haveError, problemsAt, useDeskForm } from './DeskContext.ts'
import { notesId } from './FieldNotes.tsx'
import styles from './Form.module.css'
import { SuggestedInput } from './SuggestedInput.tsx'

type Props = { field: FormField; path: JsonPath; value: Json | undefined }

/** A line of text, a day or a number; it completes from what the record knows. */
export function TextControl({ field, path, value }: Props) {
  const t = useTexts(deskTexts)
  const { record, draft, problems, change } = useDeskForm()
  const { control, optional } = field
  const write = (text: string) => change(path, valueOf(text, control.type === 'number', optional))
  const proposal = proposalFor(path, draft)
  return (
    <div className={styles.line}>
      <SuggestedInput
        id={fieldId(path)}
        path={path}
        value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
        onChange={write}
        aria-describedby={notesId(path)}
        aria-invalid={haveError(problemsAt(problems, path))}
        required={!optional}
      />
      {control.type === 'day' && (
        <button type="button" onClick={() => write(record.today)}>
          {t.today}
        </button>
      )}
      {proposal !== '' && proposal !== value && (
        <button type="button" onClick={() => write(proposal)}>
          {t.proposed(proposal)}
        </button>
      )}
    </div>
  )
}

/** An optional field without text is left out; a number that is none stays as it was typed, so that the check names it. */
function valueOf(text: string, isNumber: boolean, optional: boolean): Json | undefined {
  if (text === '' && optional) return undefined
  const number = Number(text)
  return isNumber && text.trim() !== '' && Number.isFinite(number) ? number : text
}
