import { createContext, type RefObject, use } from 'react'

/** What suggestions of a search field are told of it, and what they tell it. */
export type Suggesting = {
  /** The text of the field. */
  text: string
  /** Whether it was typed, and not found there. */
  isTyped: boolean
  field: RefObject<HTMLInputElement | null>
  /** The id of the list. */
  listId: string
  onState: (state: SuggestingState) => void
  /**
   * A suggestion is about to be followed. True where what was typed is first written to the address, so that the way back leads
   * to it: the link is then to be followed in a later task, since the router gives up a step for one that follows at once.
   */
  onChosen: () => boolean
}

/** Whether a list of suggestions is open, and the id of its active option. */
export type SuggestingState = { isOpen: boolean; active: string | null }

export const closedState: SuggestingState = { isOpen: false, active: null }

export const SuggestingContext = createContext<Suggesting | null>(null)

/** The field that suggestions belong to. */
export function useSuggesting(): Suggesting {
  const suggesting = use(SuggestingContext)
  if (!suggesting) throw new Error('suggestions stand in a search field')
  return suggesting
}
