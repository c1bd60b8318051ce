import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import type { HoverCardState } from '#src/ui/overlay/useHoverCard.ts'
import { Failure } from '#src/ui/page/Failure.tsx'
import type { PlacedMark } from '../layout/placeMark.ts'
import styles from './MarkPanels.module.css'
import type { useCards } from './useCards.ts'

type Props = {
  cards: ReturnType<typeof useCards>
  marks: readonly PlacedMark[]
  /** The mark whose list is open, of several moves. */
  opened: PlacedMark | undefined
  card: HoverCardState
  width: number
  laneCount: number
  /** The height in the drawing at which the pointer came to a mark. */
  pointedY: number
  /** The order of the page's list. */
  newestFirst: boolean
  selectedId: string | null
  themes: Timeline['themes']
  words: MoveWords
  /** The name of the occasion, where a mark has moves of one alone. */
  occasionName: (mark: PlacedMark) => string | null
  /** The element of a mark. */
  elementOf: (id: string) => SVGElement | null
  /** Opens the list of a mark; null closes it. */
  onOpen: (id: string | null) => void
  /** Shows the days of a mark. */
  onZoom: (mark: PlacedMark) => void
}

/** What stands beside a mark: the card of the one that is pointed at, or the list of the one that is opened. */
export function MarkPanels(props: Props) {
  const { cards, marks, opened, card, width, laneCount, pointedY, newestFirst, selectedId } = props
  const { themes, words, occasionName, elementOf, onOpen, onZoom } = props
  const { panel } = useTexts(commonTexts)
  const { code, hasFailed } = cards
  if (!code) {
    if (!opened || !hasFailed) return null
    return (
      <div className={styles.failure}>
        <Failure title={panel.failed} action={panel.reload} />
      </div>
    )
  }
  if (!opened) {
    return (
      <code.HoverCard
        mark={marks.find(({ id }) => id === card.id)}
        width={width}
        laneCount={laneCount}
        pointedY={pointedY}
        newestFirst={newestFirst}
        themes={themes}
        words={words}
        card={card}
        occasionName={occasionName}
        trigger={() => (card.id === null ? null : elementOf(card.id))}
        onExpand={(mark) => {
          card.dismiss() // otherwise it would be back when the list closes
          onOpen(mark.id)
        }}
      />
    )
  }
  return (
    <code.ClusterList
      key={opened.id}
      mark={opened}
      width={width}
      newestFirst={newestFirst}
      selectedId={selectedId}
      trigger={() => elementOf(opened.id)}
      title={occasionName(opened)}
      linkOf={words.link}
      onZoom={() => {
        onOpen(null)
        onZoom(opened)
      }}
      onClose={() => onOpen(null)}
    />
  )
}
