import { describe, expect, it } from 'vitest'
import { bindWords } from './bindWords.ts'

/** With "·" for a space at which no line breaks. */
function bound(text: string, names: readonly string[] = []): string {
  return bindWords(text, names).replaceAll('\u00A0', '·')
}

describe(bindWords, () => {
  it('keeps the names that it is told whole, wherever they stand', () => {
    const names = ['Daniel Noboa', 'Hugo de Zela']
    expect(bound('Daniel Noboa y Hugo de Zela con Daniel Ortega', names)).toBe(
      'Daniel·Noboa y Hugo·de·Zela con Daniel Ortega',
    )
  })

  it.each([
    ['14 dic 2025 – 9 sept 2026', '14·dic·2025·– 9·sept·2026'],
    ['el 23 de diciembre de 2025 en Quito', 'el 23·de·diciembre de·2025 en Quito'],
    ['May 2026, approximate date', 'May·2026, approximate date'],
    ['88 movimientos · 255 fuentes', '88·movimientos · 255·fuentes'],
  ])('keeps the parts of short dates and counts together: %s', (text, expected) => {
    expect(bound(text)).toBe(expected)
  })

  it('leaves the rest as it is', () => {
    expect(bound('El 7.º foro (de 12) y los 20256')).toBe('El 7.º foro (de 12) y los 20256')
  })
})
