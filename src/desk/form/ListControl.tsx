import type { ReactNode } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import type { Control, FormField } from '../deskProtocol.ts'
import { isList, type Json, type JsonPath, movedUp, valueAt } from '../draft/json.ts'
import { deskTexts } from '../texts.ts'
import { fieldId, problemsAt, useDeskForm } from './DeskContext.ts'
import { FieldNotes } from './FieldNotes.tsx'
import styles from './Form.module.css'
import { SuggestedInput } from './SuggestedInput.tsx'

type ListOf = Extract<Control, { type: 'list' }>
/** Renders a field of an entry. */
type RenderField = (field: FormField, path: JsonPath) => ReactNode
type Props = {
  field: FormField
  control: ListOf
  path: JsonPath
  value: Json | undefined
  renderField: RenderField
}

/** A list of entries or texts, each of which can be taken out or moved up. */
export function ListControl({ field, control, path, value, renderField }: Props) {
  const t = useTexts(deskTexts)
  const { change } = useDeskForm()
  const items = isList(value) ? value : []
  const write = (next: readonly Json[]) => change(path, next.length === 0 && field.optional ? undefined : next)
  const variants = control.item.type === 'variants' ? control.item.options : []
  return (
    <>
      <ol className={styles.items}>
        {items.map((item, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- an entry has no other name than its position
          <li key={at} className={styles.item}>
            <ItemView
              control={control.item}
              path={[...path, at]}
              value={item}
              name={t.item(field.name, at + 1)}
              renderField={renderField}
            />
            <p className={styles.buttons}>
              {at > 0 && (
                <button type="button" onClick={() => write(movedUp(items, at))}>
                  {t.moveUp} <span className="visuallyHidden">{t.item(field.name, at + 1)}</span>
                </button>
              )}
              <button type="button" onClick={() => write(items.filter((_, index) => index !== at))}>
                {t.remove} <span className="visuallyHidden">{t.item(field.name, at + 1)}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
      <p className={styles.buttons}>
        {variants.length === 0 && (
          <button type="button" onClick={() => write([...items, emptyOf(control.item)])}>
            {t.add} <code>{field.name}</code>
          </button>
        )}
        {variants.map((fields) => (
          <button
            key={markOf(fields, variants)}
            type="button"
            onClick={() => write([...items, emptyEntry(fields, variants)])}
          >
            {t.add} <code>{field.name}</code> ({markOf(fields, variants)})
          </button>
        ))}
      </p>
    </>
  )
}

type ItemProps = { control: Control; path: JsonPath; value: Json; name: string; renderField: RenderField }

function ItemView({ control, path, value, name, renderField }: ItemProps) {
  const { problems, change } = useDeskForm()
  if (control.type === 'group' || control.type === 'variants') {
    const fields = control.type === 'group' ? control.fields : fieldsOf(value, control.options)
    return (
      <fieldset id={fieldId(path)} className={styles.entry} tabIndex={-1}>
        <legend>{name}</legend>
        <FieldNotes path={path} hint="" problems={problemsAt(problems, path)} />
        {fields.map((own) => renderField(own, [...path, own.name]))}
      </fieldset>
    )
  }
  return (
    <div className={styles.field}>
      <SuggestedInput
        id={fieldId(path)}
        path={path}
        aria-label={name}
        value={typeof value === 'string' ? value : ''}
        onChange={(text) => change(path, text)}
      />
      <FieldNotes path={path} hint="" problems={problemsAt(problems, path)} />
    </div>
  )
}

type Variants = readonly (readonly FormField[])[]

/** The variant that knows most fields of an entry; the first where none stands out. */
function fieldsOf(value: Json, variants: Variants): readonly FormField[] {
  const known = (fields: readonly FormField[]) =>
    fields.filter(({ name }) => valueAt(value, [name]) !== undefined).length
  return variants.reduce((best, fields) => (known(fields) > known(best) ? fields : best), variants[0] ?? [])
}

/** The first field that no other variant has. */
function markOf(fields: readonly FormField[], variants: Variants): string {
  const others = variants.filter((each) => each !== fields).flat()
  return fields.find(({ name }) => !others.some((other) => other.name === name))?.name ?? ''
}

function emptyEntry(fields: readonly FormField[], variants: Variants): Json {
  return { id: '', [markOf(fields, variants)]: '' }
}

function emptyOf({ type }: Control): Json {
  return type === 'group' ? {} : ''
}
