import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import type { FormField } from '../deskProtocol.ts'
import { type Json, type JsonPath, textAt } from '../draft/json.ts'
import { deskTexts } from '../texts.ts'
import { fieldId, haveError, problemsAt, suggestionsAt, useDeskForm } from './DeskContext.ts'
import { FieldNotes, notesId } from './FieldNotes.tsx'
import styles from './Form.module.css'
import { SuggestedInput } from './SuggestedInput.tsx'

type Props = { field: FormField; path: JsonPath; value: Json | undefined }

/** A text in each language, side by side, with a mark on the one that is missing. */
export function TextsControl({ field, path, value }: Props) {
  const t = useTexts(deskTexts)
  const { record, problems, change } = useDeskForm()
  const written = localeIds.filter((locale) => textAt(value, [locale]) !== '')
  const isNeeded = !field.optional || written.length > 0
  const write = (locale: Locale, text: string) => {
    const isNone = text === '' && localeIds.every((other) => other === locale || textAt(value, [other]) === '')
    if (isNone && field.optional) change(path, undefined)
    else change([...path, locale], text)
  }
  return (
    <div className={styles.languages}>
      {localeIds.map((locale) => {
        const own = [...path, locale]
        const text = textAt(value, [locale])
        const found = problemsAt(problems, own)
        const attributes = {
          id: fieldId(own),
          lang: locale,
          'aria-describedby': notesId(own),
          'aria-invalid': haveError(found),
          required: isNeeded,
        }
        return (
          <div key={locale} className={styles.field}>
            <label htmlFor={fieldId(own)}>
              {t.languages[locale]} {isNeeded && text === '' && <b className={styles.missing}>{t.missing}</b>}
            </label>
            {suggestionsAt(record, own).length > 0 ? (
              <SuggestedInput {...attributes} path={own} value={text} onChange={(next) => write(locale, next)} />
            ) : (
              <textarea
                {...attributes}
                rows={2}
                spellCheck="true"
                value={text}
                onChange={(event) => write(locale, event.target.value)}
              />
            )}
            <FieldNotes path={own} hint={text === '' ? '' : t.characters(text.length)} problems={found} />
          </div>
        )
      })}
    </div>
  )
}
