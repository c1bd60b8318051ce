import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../../tests/builders/arbitraries.ts'
import { stemsOf } from './stems.ts'

describe(stemsOf, () => {
  it.each([
    ['es', 'migrante', 'migrantes'],
    ['es', 'reunión', 'reuniones'],
    ['es', 'reunion', 'reuniones'],
    ['es', 'viajó', 'viajar'],
    ['es', 'crimen', 'crímenes'],
    ['es', 'cárcel', 'carceles'],
    ['es', 'país', 'paises'],
    ['es', 'expulsados', 'expulsar'],
    ['en', 'country', 'countries'],
    ['en', 'meeting', 'meetings'],
    ['en', 'cancelled', 'cancel'],
  ] as const)('takes in %s %s and %s for forms of one word', (locale, one, other) => {
    expect(stemsOf(one, locale).some((stem) => stemsOf(other, locale).includes(stem))).toBe(true)
  })

  it.each([
    ['es', 'paz', 'pase'],
    ['es', 'cable', 'cabo'],
    ['en', 'summit', 'summer'],
  ] as const)('keeps in %s %s and %s apart', (locale, one, other) => {
    expect(stemsOf(one, locale).filter((stem) => stemsOf(other, locale).includes(stem))).toEqual([])
  })

  it('gives something for any word, the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(stemsOf(text, 'es')).toEqual(stemsOf(text, 'es'))
      }),
    )
  })
})
