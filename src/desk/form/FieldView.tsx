import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import type { FormField } from '../deskProtocol.ts'
import { type JsonPath, valueAt } from '../draft/json.ts'
import { deskTexts } from '../texts.ts'
import { ChoiceControl } from './ChoiceControl.tsx'
import { fieldId, problemsAt, useDeskForm } from './DeskContext.ts'
import { FieldNotes, notesId } from './FieldNotes.tsx'
import styles from './Form.module.css'
import { ListControl } from './ListControl.tsx'
import { PointControl } from './PointControl.tsx'
import { TextControl } from './TextControl.tsx'
import { TextsControl } from './TextsControl.tsx'
import { isTicked, TickControl } from './TickControl.tsx'

type Props = { field: FormField; path: JsonPath }

/** A field of the form: its meaning as the label, the control that its schema asks for, and what is wrong with it. */
export function FieldView({ field, path }: Props) {
  const t = useTexts(deskTexts)
  const text = useText()
  const { draft, problems } = useDeskForm()
  const { name, control, optional } = field
  const value = valueAt(draft, path)
  const label = (
    <>
      {text(field.meaning)} <code>{name}</code>
      {optional && <span className={styles.optional}> {t.optional}</span>}
    </>
  )
  const notes = <FieldNotes path={path} hint={text(field.form)} problems={problemsAt(problems, path)} />
  const isLabelled = ['text', 'day', 'number', 'choice', 'flag'].includes(control.type)
  if (isLabelled) {
    return (
      <div className={styles.field} data-flag={control.type === 'flag' || undefined}>
        <label htmlFor={fieldId(path)}>{label}</label>
        {control.type === 'choice' || control.type === 'flag' ? (
          <ChoiceControl field={field} path={path} value={value} />
        ) : (
          <TextControl field={field} path={path} value={value} />
        )}
        {notes}
      </div>
    )
  }
  return (
    <fieldset id={fieldId(path)} className={styles.group} tabIndex={-1} aria-describedby={notesId(path)}>
      <legend>{label}</legend>
      {notes}
      {control.type === 'texts' && <TextsControl field={field} path={path} value={value} />}
      {control.type === 'point' && <PointControl path={path} value={value} />}
      {control.type === 'list' &&
        (isTicked(path) ? (
          <TickControl path={path} value={value} />
        ) : (
          <ListControl
            field={field}
            control={control}
            path={path}
            value={value}
            renderField={(own, ownPath) => <FieldView key={own.name} field={own} path={ownPath} />}
          />
        ))}
      {control.type === 'group' &&
        control.fields.map((own) => <FieldView key={own.name} field={own} path={[...path, own.name]} />)}
    </fieldset>
  )
}
