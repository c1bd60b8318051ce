/** What React removes from the head when it lets a page go, or what is removed before it renders another. */
const headTags = 'title, meta[name="description"]'

/**
 * Notes down the page that the build made, before React gets hold of it, and returns what puts it back. As text: React
 * changes and removes the elements themselves, and text takes the least memory for as long as the page is open.
 */
export function keepBuiltPage(root: HTMLElement): () => void {
  const html = root.innerHTML
  const { path } = root.dataset
  const tags = [...document.head.querySelectorAll(headTags)].map((tag) => tag.outerHTML).join('')
  return () => {
    for (const tag of document.head.querySelectorAll(headTags)) tag.remove()
    document.head.insertAdjacentHTML('beforeend', tags)
    root.innerHTML = html
    if (path !== undefined) root.dataset.path = path // index.html keeps what is pressed on a page that has it
  }
}
