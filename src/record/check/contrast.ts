/** The background colours of the site by colour scheme, copied from src/styles/tokens.css; a test compares the two. */
export const grounds = {
  light: { paper: '#fbfaf7', surface: '#ffffff' },
  dark: { paper: '#14171b', surface: '#1b1f24' },
} as const

/** The contrast that WCAG 2.2 requires of graphics that carry meaning (1.4.11). */
export const leastContrast = 3

/** The contrast ratio of two colours written as #rrggbb (WCAG 2.2), from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [one, other] = [luminanceOf(a), luminanceOf(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
