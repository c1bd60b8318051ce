import { describe, expect, it } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'

describe('the sentence on the occasion that holds a large share', () => {
  // Its moves may be announced, postponed or cancelled: it says of none that it took place.
  it.each([
    [0.25, 'uno de cada cuatro movimientos', 'one in four moves'],
    [0.295, 'tres de cada diez movimientos', 'three in ten moves'],
    [0.33, 'uno de cada tres movimientos', 'one in three moves'],
    [0.5, 'la mitad de los movimientos', 'half of the moves'],
    [0.4, 'el 40 % de los movimientos', '40% of the moves'],
  ])('of %f', (share, spanish, english) => {
    expect(es.figures.crowded(share, 'la cumbre', 'marzo')).toBe(`La cumbre (marzo) reúne ${spanish}.`)
    expect(en.figures.crowded(share, 'the summit', 'March')).toBe(`The summit (March) accounts for ${english}.`)
  })
})
