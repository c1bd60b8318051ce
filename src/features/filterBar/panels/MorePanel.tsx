import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import type { FilterControls } from '../filterControls.ts'
import { moreFacets } from '../moreFacets.ts'
import { FacetOptions } from './FacetOptions.tsx'
import styles from './MorePanel.module.css'
import { PeriodFields } from './PeriodFields.tsx'

/** The fields of the filter that have no menu of their own. A field without values in this record is left out. */
export function MorePanel({ controls }: { controls: FilterControls }) {
  const t = useTexts(commonTexts)
  return (
    <div className={styles.fields}>
      {moreFacets
        .filter((facet) => controls.timeline.vocabulary[facet].length > 0)
        .map((facet) => (
          <section key={facet}>
            <h3 className={styles.name}>{t.facets[facet]}</h3>
            <FacetOptions controls={controls} facet={facet} />
          </section>
        ))}
      <section>
        <h3 className={styles.name}>{t.filters.period}</h3>
        <PeriodFields controls={controls} />
      </section>
    </div>
  )
}
