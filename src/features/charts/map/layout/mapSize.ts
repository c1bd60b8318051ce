/** In CSS pixels. */
export type MapSize = { width: number; height: number }

/** From this width of the picture on the map is flat; under it a flat world would be too small to read. */
const flatFrom = 560
const largestGlobe = 420

/** How the map is drawn in a width, and how much room it takes. */
export function mapSize(width: number): MapSize & { isGlobe: boolean } {
  if (width < flatFrom) {
    const size = Math.max(1, Math.min(width, largestGlobe))
    return { isGlobe: true, width: size, height: size }
  }
  return { isGlobe: false, width, height: Math.round(Math.min(640, Math.max(360, width * 0.62))) }
}

/** The buttons that turn a globe, and the words under them. */
const turningHeight = 75

/** How high the map is in a width, with the buttons under a globe. */
export function mapHeight(width: number): number {
  const { isGlobe, height } = mapSize(width)
  return isGlobe ? height + turningHeight : height
}
