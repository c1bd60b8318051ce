import { memo } from 'react'
import type { Move, Theme } from '#src/domain/move.ts'
import type { MonthGroup } from '#src/domain/time/months.ts'
import { monthKey } from '#src/domain/time/months.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { LaneHeads } from './LaneHeads.tsx'
import { MonthJumps } from './MonthJumps.tsx'
import { MonthSection } from './MonthSection.tsx'
import styles from './MoveList.module.css'
import { moveListTexts } from './texts.ts'

type Props = {
  groups: readonly MonthGroup[]
  themes: readonly Theme[]
  selectedId: string | null
  /** Whether the list is beside an open entry, in one narrow column. */
  isBesideEntry: boolean
  words: Pick<MoveWords, 'place' | 'link'>
  onPrefetch: (move: Move) => void
}

/** Up to how many moves the whole list is rendered at once, so that find in page and print include all of it. */
const wholeList = 400

/** The moves of the band as text, by month; on a narrow screen, instead of the band, with vertical lanes. */
export const MoveList = memo(function MoveList({
  groups,
  themes,
  selectedId,
  isBesideEntry,
  words,
  onPrefetch,
}: Props) {
  const t = useTexts(moveListTexts)
  const total = groups.reduce((sum, { moves }) => sum + moves.length, 0)
  return (
    <section aria-label={t.label} className={styles.list} data-beside={isBesideEntry || undefined}>
      <LaneHeads themes={themes} />
      <MonthJumps groups={groups} />
      {groups.map((group) => (
        <MonthSection
          key={monthKey(group)}
          group={group}
          themes={themes}
          selectedId={selectedId}
          eager={total <= wholeList}
          words={words}
          onPrefetch={onPrefetch}
        />
      ))}
    </section>
  )
})
