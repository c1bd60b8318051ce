import type { ReactNode } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/overlay/Popover.tsx'
import type { ListSort } from './arrangement/listSections.ts'
import styles from './ListTools.module.css'
import { moveListTexts } from './texts.ts'

export type ListForm = 'rows' | 'lanes'

type Props = {
  sort: ListSort
  form: ListForm
  /** Whether there is no list to order. */
  isEmpty: boolean
  onChange: (change: { sort?: ListSort; form?: ListForm }) => void
  /** Other tools of a narrow screen, before the order. */
  children?: ReactNode
}

const sorts = ['desc', 'asc'] as const
const forms = ['rows', 'lanes'] as const

/** The row above the list: which end it begins with, and its form. */
export function ListTools({ sort, form, isEmpty, onChange, children }: Props) {
  const t = useTexts(moveListTexts)
  const ends = { desc: t.newest, asc: t.oldest }
  const words = { rows: t.asRows, lanes: t.asLanes }
  const face = (
    <>
      <span>
        {ends[sort]} <span>{t.first}</span>
      </span>
      <Icon name="down" />
    </>
  )
  return (
    <div className={styles.tools}>
      {children}
      <div className={styles.order} hidden={isEmpty}>
        <Popover face={face} faceClassName={styles.face} align="end">
          {(close) => (
            <div role="group" aria-label={t.order} className={styles.panel}>
              <Choice
                label={t.sortLabel}
                value={sort}
                options={sorts.map((id) => [id, `${ends[id]} ${t.first}`])}
                onChoose={(value) => {
                  onChange({ sort: value })
                  close()
                }}
              />
              <Choice
                label={t.formLabel}
                value={form}
                options={forms.map((id) => [id, words[id]])}
                onChoose={(value) => {
                  onChange({ form: value })
                  close()
                }}
              />
            </div>
          )}
        </Popover>
      </div>
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
