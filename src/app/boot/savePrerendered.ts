/** The elements of the head that React removes when it unmounts, or that are removed before it renders a page anew. */
const headTags = 'title, meta[name="description"]'

/**
 * Saves the prerendered page before React hydrates or replaces it, and returns a function that restores it. Saved as a copy,
 * since React changes and removes the elements themselves; as nodes and not as text, which the policy of the pages lets
 * nothing read as HTML.
 */
export function savePrerendered(root: HTMLElement): () => void {
  const page = root.cloneNode(true)
  const { path } = root.dataset
  const tags = [...document.head.querySelectorAll(headTags)].map((tag) => tag.cloneNode(true))
  return () => {
    for (const tag of document.head.querySelectorAll(headTags)) tag.remove()
    document.head.append(...tags)
    root.replaceChildren(...page.cloneNode(true).childNodes)
    if (path !== undefined) root.dataset.path = path // lets the script in index.html count presses again
  }
}
