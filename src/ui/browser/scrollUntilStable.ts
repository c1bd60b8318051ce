import { soughtPart } from './soughtPart.ts'

/** In how many further frames the scroll is repeated: rows near the screen get their real height only when rendered. */
const repeats = 14

/** Scrolls, and again in each of the next frames, because content above the target may still change its height. */
export function scrollUntilStable(scroll: () => void, frames = repeats): void {
  scroll()
  if (frames > 0) requestAnimationFrame(() => scrollUntilStable(scroll, frames - 1))
}

/** Scrolls to the element with an id and focuses it, without an entry in the history as a fragment link would add. */
export function scrollToPart(id: string): void {
  const target = soughtPart(id)
  scrollUntilStable(() => target?.scrollIntoView())
  target?.focus({ preventScroll: true })
}
