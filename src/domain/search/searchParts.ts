import type { ArticleId, MoveId } from '../vocabulary.ts'

/**
 * The parts of a move that a search reads, with the weight of a word found there, the weightiest first. Index files name them
 * by position: whoever changes the list gives these another `format`.
 */
export const searchParts = [
  { id: 'title', weight: 10 },
  { id: 'person', weight: 8 },
  { id: 'country', weight: 8 },
  { id: 'place', weight: 7 },
  { id: 'group', weight: 7 },
  { id: 'theme', weight: 6 },
  { id: 'role', weight: 4 },
  { id: 'summary', weight: 4 },
  { id: 'note', weight: 3 },
  { id: 'claim', weight: 3 },
  { id: 'quote', weight: 3 },
  { id: 'source', weight: 2 },
  { id: 'article', weight: 1 },
] as const
export type SearchPart = (typeof searchParts)[number]['id']

/** Parts of which a passage can be shown. */
export const passageParts = ['place', 'role', 'summary', 'note', 'claim', 'quote', 'source', 'article'] as const
export type PassagePart = (typeof passageParts)[number]

/** Names, which tell little by themselves: shown under a row where no passage says why it was found. */
export const nameParts = ['person', 'country', 'group', 'theme'] as const
type NamePart = (typeof nameParts)[number]

/** A text of a move in which something was found. */
export type Passage = {
  part: PassagePart | NamePart
  text: string
  /** The language of the text, as a BCP 47 tag. */
  language: string
  /** The claim, as a position in the list of the entry, from 0: of a claim and of a quote. */
  claim?: number
  /** The source, as a position in the list of the entry, from 0. */
  source?: number
  /** The article and the number of its paragraph, from 1: of a quote and of an article. */
  article?: ArticleId
  paragraph?: number
}

export type FoundPassage = Passage & { id: MoveId; part: PassagePart }
