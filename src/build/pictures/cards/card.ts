import type { MoveId, StatusId, ThemeId } from '#src/domain/vocabulary.ts'
import { bindWords } from '#src/i18n/typography.ts'
import type { ShapeName } from '#src/ui/Shape.tsx'

/** The mark of a kind, drawn as what became of the move. */
export type Mark = { shape: ShapeName; status: StatusId }

/** What a picture says, in words of one language, before anything is placed. */
export type Card = {
  siteName: readonly string[]
  /** In red: the date of a move, the period of a person; empty for a page without one. */
  date: string
  /** Beside the date: the kind of the move or of the page. */
  kind: string
  /** How many moves; empty for the page of one. */
  count: string
  /** The mark of the kind; null for a page that is of no move. */
  mark: Mark | null
  title: string
  /** What became of a move that is not known to have happened; empty for the others. */
  status: string
  /** Below the title: where, or who, or how many. */
  line: string
  themes: readonly { id: ThemeId; label: string }[]
  /** The moves that stand out of the timeline; null when all do. */
  shown: ReadonlySet<MoveId> | null
}

/** A card whose names and short dates stay in one line each; see {@link bindWords}. */
export function boundCard(card: Card, names: readonly string[]): Card {
  const { date, count, title, line } = card
  const bind = (text: string) => bindWords(text, names)
  return { ...card, date: bind(date), count: bind(count), title: bind(title), line: bind(line) }
}

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
