import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { Problem } from '#src/record/problem.ts'
import type { JsonPath } from '../draft/json.ts'
import { deskTexts } from '../texts.ts'
import { fieldId } from './DeskContext.ts'
import styles from './Form.module.css'

type Props = { path: JsonPath; hint: string; problems: readonly Problem[] }

/** How a field is written, and what is wrong with it: both describe its control to screen readers, by {@link notesId}. */
export function FieldNotes({ path, hint, problems }: Props) {
  const t = useTexts(deskTexts)
  const locale = useLocale()
  return (
    <div id={notesId(path)} className={styles.notes}>
      {hint && <p className={styles.hint}>{hint}</p>}
      {problems.map(({ wrong, cure, copy, level }) => (
        <p key={wrong[locale]} className={styles.problem} data-level={level}>
          <b>{t.levels[level]}</b> {wrong[locale]} {cure[locale]} {copy && <code>{copy}</code>}
        </p>
      ))}
    </div>
  )
}

/** The id of the notes of a field. */
export function notesId(path: JsonPath): string {
  return `${fieldId(path)}:notes`
}
