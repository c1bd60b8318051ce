import { expect, it } from 'vitest'
import { textWidth } from './textWidth.ts'

it('adds up the widths of letters', () => {
  expect(textWidth('')).toBe(0)
  expect(textWidth('iii')).toBeLessThan(textWidth('mmm'))
  expect(textWidth('ab')).toBeCloseTo(textWidth('a') + textWidth('b'))
})

// Widths on screen, measured in the font of the page at 12 pixels.
it.each([
  ['Primer viaje oficial: Argentina', 165],
  ['Asume: 29 movimientos en tres días', 205],
  ['Centroamérica y Caribe', 135],
])('takes no less for "%s" than the screen does', (words, onScreen) => {
  expect(textWidth(words)).toBeGreaterThanOrEqual(onScreen)
  expect(textWidth(words)).toBeLessThan(onScreen * 1.15)
})
