import { describe, expect, it } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'

describe('the sentence on the occasion that holds a large share', () => {
  // Its moves may be announced, postponed or cancelled: it says of none that it took place.
  it.each([
    [0.25, 'Uno de cada cuatro movimientos es de una ocasión', 'One in four moves belongs to one occasion'],
    [0.295, 'Tres de cada diez movimientos son de una ocasión', 'Three in ten moves belong to one occasion'],
    [0.33, 'Uno de cada tres movimientos es de una ocasión', 'One in three moves belongs to one occasion'],
    [0.5, 'La mitad de los movimientos es de una ocasión', 'Half of the moves belong to one occasion'],
    [0.4, 'El 40 % de los movimientos es de una ocasión', '40% of the moves belong to one occasion'],
  ])('of %f', (share, spanish, english) => {
    expect(es.figures.crowded(share, 'Cumbre', 'marzo')).toBe(`${spanish}: Cumbre, marzo.`)
    expect(en.figures.crowded(share, 'Summit', 'March')).toBe(`${english}: Summit, March.`)
  })
})
