import type { MarkedPart } from '#src/domain/search/highlight.ts'

/** A text of which parts are marked. */
export function Marked({ parts }: { parts: readonly MarkedPart[] }) {
  // By position: two parts can have the same text.
  // oxlint-disable-next-line react/no-array-index-key
  return parts.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))
}
