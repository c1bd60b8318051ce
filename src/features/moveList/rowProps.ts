import type { Move, Theme } from '#src/domain/move.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'

/** What every row of the list is drawn with. */
export type RowProps = {
  themes: readonly Theme[]
  /** Rows beside upright lanes of the themes. */
  hasLanes: boolean
  words: Pick<MoveWords, 'place' | 'link'>
  onPrefetch: (move: Move) => void
}
