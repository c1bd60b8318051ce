/** A place or a length in the drawing as a part of its width, so that what is painted in the page fits any width. */
export function percent(pixels: number, width: number): string {
  return `${Math.round((pixels / width) * 100_000) / 1_000}%`
}
