import { type ComponentProps, useId } from 'react'
import { useText } from '#src/i18n/LocaleContext.ts'
import type { JsonPath } from '../draft/json.ts'
import { sourceIdsOf } from '../draft/newMove.ts'
import { suggestionsAt, useDeskForm } from './DeskContext.ts'

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'list'> & {
  path: JsonPath
  value: string
  onChange: (text: string) => void
}

/** Fields that name a source of the same move. */
const namesSource: ReadonlySet<string> = new Set(['sources.through'])

/** A line of text with a list of what the record knows at this field. */
export function SuggestedInput({ path, value, onChange, ...rest }: Props) {
  const text = useText()
  const list = useId()
  const { record, draft } = useDeskForm()
  const isSource = namesSource.has(path.filter((step) => typeof step === 'string').join('.'))
  const suggestions = isSource ? sourceIdsOf(draft).map((id) => ({ value: id })) : suggestionsAt(record, path)
  return (
    <>
      <input
        autoComplete="off"
        spellCheck="true"
        {...rest}
        value={value}
        list={suggestions.length > 0 ? list : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((each) => (
            <option key={each.value} value={each.value}>
              {'label' in each && each.label ? text(each.label) : null}
            </option>
          ))}
        </datalist>
      )}
    </>
  )
}
