import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Select } from '#src/ui/Select.tsx'
import type { FormField } from '../deskProtocol.ts'
import type { Json, JsonPath } from '../draft/json.ts'
import { deskTexts } from '../texts.ts'
import { fieldId, haveError, problemsAt, useDeskForm } from './DeskContext.ts'
import { notesId } from './FieldNotes.tsx'

type Props = { field: FormField; path: JsonPath; value: Json | undefined }

/** One of a closed list of values, or whether something is so. */
export function ChoiceControl({ field, path, value }: Props) {
  const t = useTexts(deskTexts)
  const { kinds, statuses } = useTexts(commonTexts)
  const { problems, change } = useDeskForm()
  const { control } = field
  const attributes = {
    id: fieldId(path),
    'aria-describedby': notesId(path),
    'aria-invalid': haveError(problemsAt(problems, path)),
  }
  if (control.type !== 'choice') {
    const onChange = (isSo: boolean) => change(path, isSo ? true : undefined)
    return (
      <input
        {...attributes}
        type="checkbox"
        checked={value === true}
        onChange={(event) => onChange(event.target.checked)}
      />
    )
  }
  const names: Readonly<Record<string, string>> = { ...kinds, ...statuses, ...t.choices }
  const chosen = typeof value === 'string' ? value : ''
  const others = chosen !== '' && !control.values.includes(chosen) ? [chosen] : []
  return (
    <Select {...attributes} value={chosen} onChange={(event) => change(path, event.target.value || undefined)}>
      <option value="">{t.none}</option>
      {[...control.values, ...others].map((each) => (
        <option key={each} value={each}>
          {names[each] ?? each}
        </option>
      ))}
    </Select>
  )
}
