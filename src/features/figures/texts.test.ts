import { expect, it } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'

// Its moves may be announced, postponed or cancelled: the sentence says of none that it took place.
it('counts the moves of the occasion that holds a large share', () => {
  expect(es.figures.crowded(26, 'la cumbre', 'marzo')).toBe('La cumbre (marzo) reúne 26\u00a0movimientos.')
  expect(en.figures.crowded(26, 'the summit', 'March')).toBe('The summit (March) accounts for 26\u00a0moves.')
})
