import type { MouseEvent } from 'react'
import type { FacetId } from '#src/domain/selection/filter.ts'
import { isFiltering } from '#src/domain/selection/filter.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Modal } from '#src/ui/overlay/Modal.tsx'
import type { FilterControls } from '../filterControls.ts'
import { moreFacets } from '../moreFacets.ts'
import { FacetOptions } from '../panels/FacetOptions.tsx'
import { PeriodFields } from '../panels/PeriodFields.tsx'
import { SearchBox } from '../SearchBox.tsx'
import styles from './FilterSheet.module.css'
import { filterSheetTexts } from './texts.ts'

type Props = {
  controls: FilterControls
  historyStep: string
  onClose: () => void
}

const facets = ['theme', 'country', 'person', 'kind', ...moreFacets] as const satisfies readonly FacetId[]

/** All fields of the filter in a dialog at the bottom of a narrow screen, with the number of moves that they leave. */
export function FilterSheet({ controls, historyStep, onClose }: Props) {
  const t = useTexts(filterSheetTexts)
  const common = useTexts(commonTexts)
  const { timeline, filter, selection, dispatchFilter } = controls
  const count = selection.indices.length
  return (
    <Modal aria-label={t.title} initialFocus="h2" className={styles.sheet} onClose={onClose}>
      <div className={styles.head}>
        <h2 tabIndex={-1}>{t.title}</h2>
        <button type="button" aria-label={t.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div className={styles.fields}>
        <SearchBox
          query={filter.query}
          historyStep={historyStep}
          onType={(query, first) => dispatchFilter({ type: 'queryTyped', query }, { replace: !first })}
        />
        {facets
          .filter((facet) => timeline.vocabulary[facet].length > 0)
          .map((facet) => (
            <details key={facet} open={facet === 'theme'}>
              <summary>
                {common.facets[facet]}
                {filter[facet].length > 0 && <b>{t.chosen(filter[facet].length)}</b>}
              </summary>
              <FacetOptions controls={controls} facet={facet} />
            </details>
          ))}
        <details>
          <summary>
            {common.filters.period}
            {(filter.from !== null || filter.to !== null) && <b>{t.chosen(1)}</b>}
          </summary>
          <PeriodFields controls={controls} />
        </details>
      </div>
      <div className={styles.foot}>
        {/* Never disabled: a press on it would lose the focus with it. */}
        <button
          type="button"
          aria-disabled={!isFiltering(filter)}
          onClick={() => {
            if (isFiltering(filter)) dispatchFilter({ type: 'cleared' })
          }}
        >
          {common.filters.clear}
        </button>
        {/* Beside the button and not in it: what is within a button is read as its name alone, and its changes are not said. */}
        <p role="status" className="visuallyHidden">
          {t.show(count)}
        </p>
        <button type="button" className={styles.show} onClick={close}>
          {t.show(count)}
        </button>
      </div>
    </Modal>
  )
}

/** By way of the browser, which then gives the focus back to the button that opened the sheet. */
function close({ currentTarget }: MouseEvent): void {
  currentTarget.closest('dialog')?.close()
}
