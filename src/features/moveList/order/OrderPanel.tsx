import { useTexts } from '#src/i18n/defineTexts.ts'
import '#src/ui/pressed.css'
import type { ListSort } from '../arrangement/listSections.ts'
import { endOf } from '../endOf.ts'
import { moveListTexts } from '../texts.ts'
import styles from './OrderPanel.module.css'
import { listOrderTexts } from './texts.ts'

type ListForm = 'rows' | 'lanes'

export type OrderProps = {
  sort: ListSort
  form: ListForm
  /** Whether there is a query, which moves can fit more or less. */
  canRank: boolean
  onChange: (change: { sort?: ListSort; form?: ListForm }) => void
}

type Props = OrderProps & { close: () => void }

const timeSorts: readonly ListSort[] = ['desc', 'asc']
const allSorts: readonly ListSort[] = ['relevance', ...timeSorts]
const forms = ['rows', 'lanes'] as const

/** What the list begins with, and its form. */
export function OrderPanel({ sort, form, canRank, onChange, close }: Props) {
  const list = useTexts(moveListTexts)
  const t = useTexts(listOrderTexts)
  const words = { rows: t.asRows, lanes: t.asLanes }
  return (
    <div role="group" aria-label={t.title} className={styles.panel}>
      <Choice
        label={t.sort}
        value={sort}
        options={(canRank ? allSorts : timeSorts).map((id) => [id, `${endOf(id, list)} ${list.first}`])}
        onChoose={(value) => {
          onChange({ sort: value })
          close()
        }}
      />
      <Choice
        label={t.form}
        value={form}
        options={forms.map((id) => [id, words[id]])}
        onChoose={(value) => {
          onChange({ form: value })
          close()
        }}
      />
    </div>
  )
}

type ChoiceProps<Value extends string> = {
  label: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChoose: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(([id, words]) => (
        <button key={id} type="button" aria-pressed={id === value} onClick={() => onChoose(id)}>
          {words}
        </button>
      ))}
    </fieldset>
  )
}
