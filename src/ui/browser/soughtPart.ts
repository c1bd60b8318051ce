type Seeker = (id: string) => void

const seekers = new Set<Seeker>()

/**
 * Calls back, before anything scrolls, when a part of the page is sought by its id, so that it can be rendered. Returns how to
 * end it.
 */
export function onSought(seeker: Seeker): () => void {
  seekers.add(seeker)
  return () => void seekers.delete(seeker)
}

/** The element with an id, which parts of the page that are not rendered may have to render first. */
export function soughtPart(id: string): HTMLElement | null {
  const found = document.getElementById(id)
  if (found) return found
  for (const seeker of seekers) seeker(id)
  return document.getElementById(id)
}
