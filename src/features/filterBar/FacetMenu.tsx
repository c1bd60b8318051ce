import { useId, useState } from 'react'
import { foldText } from '#src/domain/foldText.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Popover } from '#src/ui/overlay/Popover.tsx'
import styles from './FacetMenu.module.css'
import menu from './menu.module.css'
import type { Option } from './option.ts'
import { filterBarTexts } from './texts.ts'

type Props = {
  label: string
  options: readonly Option[]
  onToggle: (value: string) => void
  onClear: () => void
}

/** Lists with more options than this get a search field. */
const longList = 12

/** A field of the filter as a menu of check boxes, each with the number of moves that choosing it would leave. */
export function FacetMenu({ label, options, onToggle, onClear }: Props) {
  const t = useTexts(filterBarTexts)
  const common = useTexts(commonTexts)
  const chosen = options.filter((option) => option.chosen)
  const face = (
    <>
      {label}
      {chosen.length > 0 && (
        <span className={menu.badge}>
          {chosen.length}
          <span className="visuallyHidden"> ({t.chosen(chosen.length)})</span>
        </span>
      )}
      <Icon name="down" />
    </>
  )
  return (
    <Popover face={face} faceClassName={menu.menuFace}>
      {() => (
        <div role="group" aria-label={label}>
          <OptionList label={label} options={options} onToggle={onToggle} />
          {chosen.length > 0 && (
            <button type="button" className={menu.clearFacet} onClick={onClear}>
              {common.filters.clearFacet}
            </button>
          )}
        </div>
      )}
    </Popover>
  )
}

function OptionList({ label, options, onToggle }: Omit<Props, 'onClear'>) {
  const t = useTexts(filterBarTexts)
  const locale = useLocale()
  const [search, setSearch] = useState('')
  const id = useId()
  const isLong = options.length > longList
  const term = foldText(search)
  const found = options.filter((option) => ` ${foldText(option.label)}`.includes(term && ` ${term}`))
  // Short lists keep the order of their vocabulary; long ones are sorted by name.
  const listed = isLong ? found.toSorted((a, b) => a.label.localeCompare(b.label, locale)) : found
  return (
    <>
      {isLong && (
        <input
          type="search"
          className={styles.find}
          aria-label={t.find(label)}
          placeholder={t.find(label)}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul className={styles.options}>
        {listed.map(({ value, label: name, count, chosen }) => {
          const isEmpty = count === 0 && !chosen
          return (
            <li key={value} data-dead={isEmpty || undefined}>
              <input
                id={`${id}-${value}`}
                type="checkbox"
                checked={chosen}
                disabled={isEmpty}
                onChange={() => onToggle(value)}
              />
              <label htmlFor={`${id}-${value}`}>
                {name} <span className={styles.count}>{count}</span>
              </label>
            </li>
          )
        })}
      </ul>
      {listed.length === 0 && <p className={styles.noOption}>{t.none}</p>}
    </>
  )
}
