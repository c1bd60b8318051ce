import { useId, useRef, useState } from 'react'
import { foldText } from '#src/domain/foldText.ts'
import type { FacetId } from '#src/domain/selection/filter.ts'
import { apartPhases } from '#src/domain/time/phase.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import '#src/ui/checkbox.css'
import { type FilterControls, facetOptions } from '../filterControls.ts'
import type { Option } from '../option.ts'
import styles from './FacetOptions.module.css'
import { filterPanelTexts } from './texts.ts'

type Props = {
  controls: FilterControls
  facet: FacetId
}

/** Lists with more options than this get a search field. */
const longList = 12

/**
 * The values of a field of the filter as check boxes, each with the number of moves that choosing it would leave. For the
 * panel of a menu and for the sheet of narrow screens.
 */
export function FacetOptions({ controls, facet }: Props) {
  const t = useTexts(filterPanelTexts)
  const common = useTexts(commonTexts)
  const [search, setSearch] = useState('')
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const options = inOrder(facetOptions(controls, facet), facet)
  const term = foldText(search)
  const found = options.filter((option) => ` ${foldText(option.label)}`.includes(term && ` ${term}`))
  return (
    <div ref={group} role="group" aria-label={common.facets[facet]} tabIndex={-1}>
      {options.length > longList && (
        <input
          type="search"
          className={styles.find}
          aria-label={t.find[facet] ?? t.findAny}
          placeholder={t.find[facet] ?? t.findAny}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul className={styles.options}>
        {found.map(({ value, label, count, chosen }) => {
          const isEmpty = count === 0 && !chosen
          return (
            <li key={value} data-theme={facet === 'theme' ? value : undefined} data-dead={isEmpty || undefined}>
              <input
                id={`${id}-${value}`}
                type="checkbox"
                checked={chosen}
                disabled={isEmpty}
                onChange={() => controls.dispatchFilter({ type: 'toggled', facet, value })}
              />
              <label htmlFor={`${id}-${value}`}>
                {label} <span className={styles.count}>{count}</span>
              </label>
            </li>
          )
        })}
      </ul>
      {found.length === 0 && <p className={styles.noOption}>{t.none}</p>}
      {facet === 'phase' &&
        apartPhases(controls.timeline.record.phases).size > 0 &&
        !options.every(({ chosen }) => chosen) && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              group.current?.focus({ preventScroll: true })
              controls.dispatchFilter({ type: 'allChosen', facet })
            }}
          >
            {t.allPhases}
          </button>
        )}
      {options.some(({ chosen }) => chosen) && (
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            group.current?.focus({ preventScroll: true }) // the button goes, and would take the focus with it
            controls.dispatchFilter({ type: 'facetCleared', facet })
          }}
        >
          {common.filters.clearFacet}
        </button>
      )}
    </div>
  )
}

/** The order of themes and phases means something; all other values stand by their count, equal ones by name. */
function inOrder(options: readonly Option[], facet: FacetId): readonly Option[] {
  if (facet === 'theme' || facet === 'phase') return options
  return options.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label))
}
