import type { QuotePlace } from '#src/record/compile/quotes.ts'

export type ArticlePlace = QuotePlace

/**
 * The place of what a reader selected in the paragraphs of a list, each of which has its number as `data-paragraph`. A
 * selection over several paragraphs is cut at the end of the first. Null for one outside, or without text.
 */
export function selectedPlace(list: HTMLElement | null, selection: Selection | null): ArticlePlace | null {
  if (!list || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const paragraph = paragraphAround(range.startContainer)
  if (!paragraph || !list.contains(paragraph)) return null
  const start = offsetIn(paragraph, range.startContainer, range.startOffset)
  const isWithin = paragraph.contains(range.endContainer)
  const end = isWithin ? offsetIn(paragraph, range.endContainer, range.endOffset) : (paragraph.textContent?.length ?? 0)
  return start < end ? { paragraph: Number(paragraph.dataset.paragraph), start, end } : null
}

function paragraphAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-paragraph]') ?? null
}

/** The number of characters of a paragraph before a point in it. */
function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(paragraph)
  before.setEnd(node, offset)
  return before.toString().length
}
