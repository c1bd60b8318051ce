import type { Claim, Quote, Source } from '#src/domain/move.ts'

/** What the parts of an entry need to lead from a statement to what it rests on. */
export type Evidence = {
  sources: readonly Source[]
  /** The label of an article held in full. */
  labelOf: (article: string) => string
  articleLink: (article: string) => { pathname: string; search: string }
  /** The whole address of an article, for print; empty as long as it is not known. */
  articleUrl: (article: string) => string
  quoteLink: (quote: Quote) => { pathname: string; search: string; hash: string }
  /** The position of a claim in the entry, from 0. */
  positionOf: (claim: Claim) => number
  /** Whether a claim is the first of the entry to cite a source, whose back link leads to it. */
  isFirstUse: (claim: Claim, source: number) => boolean
}
