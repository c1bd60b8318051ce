/** For how many frames a place is looked for again: rows that come near the screen take their true height only then. */
const mostFrames = 14

/** Scrolls to a place, and again with each of the next frames, until what lies above it has taken its height. */
export function settle(scroll: () => void, frames = mostFrames): void {
  scroll()
  if (frames > 0) requestAnimationFrame(() => settle(scroll, frames - 1))
}
