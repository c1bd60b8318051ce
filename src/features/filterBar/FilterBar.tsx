import type { ReactNode } from 'react'
import type { FacetId } from '#src/domain/selection/filter.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './FilterBar.module.css'
import { FilterMenu, loadPanels } from './FilterMenu.tsx'
import { type FilterControls, facetOptions } from './filterControls.ts'
import { moreFacets } from './moreFacets.ts'
import { SearchBox } from './SearchBox.tsx'
import { searchFieldId } from './searchField.ts'
import { ThemeChips } from './ThemeChips.tsx'
import { filterBarTexts } from './texts.ts'

type Props = {
  controls: FilterControls
  /** See {@link SearchBox}. */
  historyStep: string
  /** Whether there are lanes that filter the themes on wide screens, so that the chips are for narrower ones only. */
  areLanesThemes: boolean
  /** See {@link SearchBox}. */
  suggestions: ReactNode
  /** What else stands in the row: the controls of the band and the button that shares. */
  children?: ReactNode
}

const menuFacets = ['country', 'person', 'kind'] as const satisfies readonly FacetId[]

/** The page's one row of tools: search, a menu for each field of the filter, and what acts on the whole view. */
export function FilterBar({ controls, historyStep, areLanesThemes, suggestions, children }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(filterBarTexts)
  const { filter, dispatchFilter } = controls
  const hasPeriod = filter.from !== null || filter.to !== null
  return (
    <div className={styles.tools}>
      <search aria-label={common.filters.label} className={styles.filter}>
        <div className={styles.search}>
          <SearchBox
            id={searchFieldId}
            query={filter.query}
            historyStep={historyStep}
            onType={(query, first) => dispatchFilter({ type: 'queryTyped', query }, { replace: !first })}
            suggestions={suggestions}
          />
        </div>
        <div className={styles.menus} onPointerEnter={loadPanels} onFocus={loadPanels}>
          {menuFacets.map((facet) => (
            <FilterMenu key={facet} label={common.facets[facet]} chosen={filter[facet].length}>
              {({ FacetOptions }) => <FacetOptions controls={controls} facet={facet} />}
            </FilterMenu>
          ))}
          <FilterMenu
            label={t.more}
            chosen={moreFacets.reduce((sum, facet) => sum + filter[facet].length, hasPeriod ? 1 : 0)}
          >
            {({ MorePanel }) => <MorePanel controls={controls} />}
          </FilterMenu>
        </div>
        <div className={styles.themes} data-lanes={areLanesThemes || undefined}>
          <ThemeChips
            options={facetOptions(controls, 'theme')}
            onToggle={(value) => dispatchFilter({ type: 'toggled', facet: 'theme', value })}
          />
        </div>
      </search>
      <div className={styles.view}>{children}</div>
    </div>
  )
}
