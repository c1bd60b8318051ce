import type { MoveId, StatusId, ThemeId } from '#src/domain/vocabulary.ts'
import { bindWords } from '#src/i18n/typography.ts'
import type { ShapeName } from '#src/ui/Shape.tsx'

/** The mark of a kind, drawn for the status of the move. */
export type KindMark = { shape: ShapeName; status: StatusId }

/** The contents of a share picture in one language, before layout. */
export type Card = {
  siteName: readonly string[]
  /** In red: the date of a move, the period of several; empty for a page without one. */
  date: string
  /** After the date: the kind of the move or of the page. */
  kind: string
  /** The number of moves in words; empty for the page of one. */
  count: string
  /** The mark of the kind; null for a page that is not of one move. */
  mark: KindMark | null
  title: string
  /** The status in words, for a move that is not known to have happened; otherwise empty. */
  status: string
  /** Below the title: where, or who, or how many. */
  line: string
  themes: readonly { id: ThemeId; label: string }[]
  /** The moves in full colour on the timeline, the others being faint; null for all. */
  highlighted: ReadonlySet<MoveId> | null
}

/** The card with names and short dates that do not break across lines; see {@link bindWords}. */
export function boundCard(card: Card, names: readonly string[]): Card {
  const { date, count, title, line } = card
  const bind = (text: string) => bindWords(text, names)
  return { ...card, date: bind(date), count: bind(count), title: bind(title), line: bind(line) }
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
