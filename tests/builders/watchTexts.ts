/**
 * A browser that translates a page puts other elements in the place of its text nodes. React changes and removes the nodes
 * that it made itself, which are then no longer on the page: what it writes is not seen, and what it removes throws. That
 * is so for a text beside elements or other texts; the only text of an element is set by way of the element.
 *
 * Watches what React does to such texts, and returns a function that ends it and says where it happened.
 */
export function watchTexts(document: Document): () => string[] {
  const faults = new Set<string>()
  const read = (records: readonly MutationRecord[]) => {
    for (const record of records) for (const fault of faultsOf(record)) faults.add(fault)
  }
  const observer = new MutationObserver(read)
  observer.observe(document, { childList: true, characterData: true, characterDataOldValue: true, subtree: true })
  return () => {
    read(observer.takeRecords())
    observer.disconnect()
    return [...faults]
  }
}

function faultsOf({ type, target, oldValue, removedNodes, addedNodes, nextSibling }: MutationRecord): string[] {
  if (type === 'characterData') {
    return isOwnText(target) && isSaid(oldValue) ? [`"${oldValue}" changed within ${pathTo(target.parentNode)}`] : []
  }
  const removed = [...removedNodes].filter((node) => isOwnText(node) && isSaid(node.nodeValue))
  return [
    ...removed.map((node) => `"${node.nodeValue}" went from ${pathTo(target)}`),
    ...(addedNodes.length > 0 && nextSibling && isOwnText(nextSibling) && isSaid(nextSibling.nodeValue)
      ? [`<${addedNodes[0]?.nodeName.toLowerCase()}> came before "${nextSibling.nodeValue}" in ${pathTo(target)}`]
      : []),
  ]
}

/** Whether React holds the text node itself; its mark is there in builds for development alone. */
function isOwnText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && Object.keys(node).some((key) => key.startsWith('__reactFiber$'))
}

/** Blanks are not translated. */
function isSaid(text: string | null): boolean {
  return text !== null && text.trim() !== ''
}

function pathTo(node: Node | null): string {
  const parts: string[] = []
  for (let at = node; at instanceof Element; at = at.parentNode) {
    const { className } = at
    parts.unshift(
      at.localName + (typeof className === 'string' && className ? `.${className.replaceAll(' ', '.')}` : ''),
    )
  }
  return parts.slice(-3).join(' > ')
}
