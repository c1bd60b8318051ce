/** In CSS pixels. */
export type MapSize = { width: number; height: number }

/** The least width of a flat map; at a lesser width it would be too small to read. */
const flatFrom = 560
const largestGlobe = 420

/** The size of the map at a width, and whether it is flat. */
export function mapSize(width: number): MapSize & { isGlobe: boolean } {
  if (width < flatFrom) {
    const size = Math.max(1, Math.min(width, largestGlobe))
    return { isGlobe: true, width: size, height: size }
  }
  return { isGlobe: false, width, height: Math.round(Math.min(640, Math.max(360, width * 0.62))) }
}

/** The height of the buttons that turn a globe and of the text under them. */
const turningHeight = 75

/** The height of the map at a width, with the buttons under a globe. */
export function mapHeight(width: number): number {
  const { isGlobe, height } = mapSize(width)
  return isGlobe ? height + turningHeight : height
}
