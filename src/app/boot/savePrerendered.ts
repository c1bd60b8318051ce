/** The elements of the head that React removes when it unmounts, or that are removed before it renders a page anew. */
const headTags = 'title, meta[name="description"]'

/**
 * Saves the prerendered page before React hydrates or replaces it, and returns a function that restores it. Saved as text,
 * since React changes and removes the elements themselves and text takes the least memory.
 */
export function savePrerendered(root: HTMLElement): () => void {
  const html = root.innerHTML
  const { path } = root.dataset
  const tags = [...document.head.querySelectorAll(headTags)].map((tag) => tag.outerHTML).join('')
  return () => {
    for (const tag of document.head.querySelectorAll(headTags)) tag.remove()
    document.head.insertAdjacentHTML('beforeend', tags)
    root.innerHTML = html
    if (path !== undefined) root.dataset.path = path // lets the script in index.html count presses again
  }
}
