import { createContext, type ReactNode, use } from 'react'

/** How texts show what a search has found in them. */
export type Marks = {
  /** A text with its hits marked, or a stretch of it: hits that go beyond its ends are marked as far as they are in it. */
  mark: (text: string, start?: number, end?: number) => ReactNode
  /** What was found in an item besides the words that its row shows; null where there is nothing to show. */
  passage: (id: string, row: string) => ReactNode
}

/** Without a search every text stands as it is. */
export const plainMarks: Marks = { mark: (text, start, end) => text.slice(start, end), passage: () => null }

export const MarksContext = createContext(plainMarks)

/** How to show texts: as they are, or with the hits of a search. */
export function useMarks(): Marks {
  return use(MarksContext)
}
