import { memo, useMemo } from 'react'
import type { Move } from '#src/domain/move.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useLaterCode } from '#src/ui/browser/useLaterCode.ts'
import { lazyCode } from '#src/ui/lazyCode.ts'
import { Failure } from '#src/ui/page/Failure.tsx'
import { type ListSort, listSections } from './arrangement/listSections.ts'
import { ListSection } from './ListSection.tsx'
import styles from './MoveList.module.css'
import type { RowProps } from './rowProps.ts'
import { moveListTexts } from './texts.ts'

type Props = Omit<RowProps, 'lanes'> & {
  /** The selected moves, in order of time. */
  moves: readonly Move[]
  occasions: readonly { id: string; label: Texts }[]
  sort: ListSort
  /** Whether upright lanes stand beside the rows. Their code loads when they do; until then the rows stand alone. */
  hasLanes: boolean
}

const lanesCode = lazyCode(() => import('./lanesCode.ts'))

/** Up to how many moves the whole list is rendered at once, so that find in page and print include all of it. */
const wholeList = 400

/** The moves of the band as text, by month, the newest or the oldest first; with lanes, the timeline turned upright. */
export const MoveList = memo(function MoveList({ moves, occasions, sort, hasLanes, ...row }: Props) {
  const t = useTexts(moveListTexts)
  const { panel } = useTexts(commonTexts)
  const { code, hasFailed, retry } = useLaterCode(lanesCode, hasLanes)
  const lanes = hasLanes ? code : null
  const sections = useMemo(() => listSections(moves, sort), [moves, sort])
  const occasionLabels = useMemo(() => new Map(occasions.map(({ id, label }) => [id, label])), [occasions])
  return (
    <section aria-label={t.label} className={styles.list} data-lanes={lanes !== null || undefined}>
      {hasLanes && !code && hasFailed && <Failure title={panel.failed} action={panel.retry} onRetry={retry} />}
      {lanes && <lanes.LaneHeads themes={row.themes} />}
      {sections.map((section) => (
        <ListSection
          key={section.key}
          section={section}
          occasionLabels={occasionLabels}
          isAlone={sections.length === 1}
          eager={moves.length <= wholeList}
          lanes={lanes}
          {...row}
        />
      ))}
    </section>
  )
})
