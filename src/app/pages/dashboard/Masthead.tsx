import type { Figures } from '#src/domain/counts/figures.ts'
import { HeadlineFigures } from '#src/features/figures/HeadlineFigures.tsx'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './Masthead.module.css'

type Props = { selected: Figures; whole: Figures; milestones: number }

/** The title of the site with its figures. */
export function Masthead({ selected, whole, milestones }: Props) {
  const { site } = useTexts(commonTexts)
  return (
    <div className={styles.masthead}>
      <h1>
        <span>{site.title[0]}</span> <span>{site.title[1]}</span>
      </h1>
      <HeadlineFigures selected={selected} whole={whole} milestones={milestones} />
    </div>
  )
}
