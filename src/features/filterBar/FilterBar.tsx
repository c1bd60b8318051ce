import type { FacetId, Filter, FilterAction, Vocabulary } from '#src/domain/selection/filter.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { Month } from '#src/domain/time/months.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { FacetMenu } from './FacetMenu.tsx'
import styles from './FilterBar.module.css'
import type { Option } from './option.ts'
import { PeriodMenu } from './PeriodMenu.tsx'
import { SearchBox } from './SearchBox.tsx'
import { ThemeChips } from './ThemeChips.tsx'

type Props = {
  filter: Filter
  selection: Selection
  vocabulary: Vocabulary
  /** The name of each value of each facet, in the page's language. */
  labels: Readonly<Record<FacetId, ReadonlyMap<string, string>>>
  months: readonly Month[]
  /** See {@link SearchBox}. */
  historyStep: string
  /** How many moves each period would leave. */
  countPeriod: () => (from: string | null, to: string | null) => number
  dispatchFilter: (action: FilterAction, options?: { replace?: boolean }) => void
}

const menuFacets = ['country', 'kind', 'phase', 'person', 'status'] as const

/** The controls of the filter: search, themes, and a menu for each further field. */
export function FilterBar({
  filter,
  selection,
  vocabulary,
  labels,
  months,
  historyStep,
  countPeriod,
  dispatchFilter,
}: Props) {
  const t = useTexts(commonTexts)
  const optionsOf = (facet: FacetId): Option[] =>
    vocabulary[facet].map((value, at) => ({
      value,
      label: labels[facet].get(value) ?? value,
      count: selection.counts[facet][at] ?? 0,
      chosen: (filter[facet] as readonly string[]).includes(value),
    }))
  const toggle = (facet: FacetId) => (value: string) => dispatchFilter({ type: 'toggled', facet, value })
  return (
    <search aria-label={t.filters.label} className={styles.bar}>
      <SearchBox
        query={filter.query}
        historyStep={historyStep}
        onType={(query, first) => dispatchFilter({ type: 'queryTyped', query }, { replace: !first })}
      />
      <div className={styles.menus}>
        {menuFacets.map((facet) => (
          <FacetMenu
            key={facet}
            label={t.facets[facet]}
            options={optionsOf(facet)}
            onToggle={toggle(facet)}
            onClear={() => dispatchFilter({ type: 'facetCleared', facet })}
          />
        ))}
        <PeriodMenu
          from={filter.from}
          to={filter.to}
          months={months}
          countPeriod={countPeriod}
          onChoose={(from, to) => dispatchFilter({ type: 'periodChosen', from, to })}
        />
      </div>
      <ThemeChips options={optionsOf('theme')} onToggle={toggle('theme')} />
    </search>
  )
}
