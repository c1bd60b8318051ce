import type { Theme } from '#src/domain/move.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import type * as lanesCode from './lanesCode.ts'

/** What every row of the list is drawn with. */
export type RowProps = {
  themes: readonly Theme[]
  /** Draws upright lanes of the themes beside the rows; null for rows without them. */
  lanes: typeof lanesCode | null
  words: Pick<MoveWords, 'place' | 'link'>
}
