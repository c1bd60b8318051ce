import { memo, useMemo } from 'react'
import type { Move } from '#src/domain/move.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { type ListSort, listSections } from './arrangement/listSections.ts'
import { LaneHeads } from './LaneHeads.tsx'
import { ListSection } from './ListSection.tsx'
import styles from './MoveList.module.css'
import type { RowProps } from './rowProps.ts'
import { moveListTexts } from './texts.ts'

type Props = RowProps & {
  /** The selected moves, in order of time. */
  moves: readonly Move[]
  occasions: readonly { id: string; label: Texts }[]
  sort: ListSort
}

/** Up to how many moves the whole list is rendered at once, so that find in page and print include all of it. */
const wholeList = 400

/** The moves of the band as text, by month, the newest or the oldest first; with lanes, the timeline turned upright. */
export const MoveList = memo(function MoveList({ moves, occasions, sort, ...row }: Props) {
  const t = useTexts(moveListTexts)
  const sections = useMemo(() => listSections(moves, sort), [moves, sort])
  const occasionLabels = useMemo(() => new Map(occasions.map(({ id, label }) => [id, label])), [occasions])
  return (
    <section aria-label={t.label} className={styles.list} data-lanes={row.hasLanes || undefined}>
      {row.hasLanes && <LaneHeads themes={row.themes} />}
      {sections.map((section) => (
        <ListSection
          key={section.key}
          section={section}
          occasionLabels={occasionLabels}
          isAlone={sections.length === 1}
          eager={moves.length <= wholeList}
          {...row}
        />
      ))}
    </section>
  )
})
