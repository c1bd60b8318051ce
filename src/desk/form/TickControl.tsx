import { useText } from '#src/i18n/LocaleContext.ts'
import { isList, type Json, type JsonPath } from '../draft/json.ts'
import { sourceIdsOf } from '../draft/newMove.ts'
import { suggestionsAt, useDeskForm } from './DeskContext.ts'
import styles from './Form.module.css'

/** Lists of values out of a few that are all known: of the record, or of the move itself. */
const ticked: ReadonlySet<string> = new Set(['themes', 'claims.sources'])

/** Whether a list is edited by boxes to tick. */
export function isTicked(path: JsonPath): boolean {
  return ticked.has(nameOf(path))
}

type Props = { path: JsonPath; value: Json | undefined }

/** A box for each value that there is; those chosen stay in the order in which they were. */
export function TickControl({ path, value }: Props) {
  const text = useText()
  const { record, draft, change } = useDeskForm()
  const chosen = isList(value) ? value : []
  const known =
    nameOf(path) === 'themes'
      ? suggestionsAt(record, path).map((each) => ({
          id: each.value,
          label: each.label ? text(each.label) : each.value,
        }))
      : sourceIdsOf(draft).map((id) => ({ id, label: id }))
  const others = chosen.filter((each) => !known.some(({ id }) => id === each)).map(String)
  return (
    <div className={styles.ticks}>
      {[...known, ...others.map((id) => ({ id, label: id }))].map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              change(path, target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />{' '}
          {label}
        </label>
      ))}
    </div>
  )
}

function nameOf(path: JsonPath): string {
  return path.filter((step) => typeof step === 'string').join('.')
}
