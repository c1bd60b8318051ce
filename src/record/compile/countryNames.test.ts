import { describe, expect, it } from 'vitest'
import { countryNames } from './countryNames.ts'

describe(countryNames, () => {
  it.each([
    ['EC', 'Ecuador', 'Ecuador'],
    ['DO', 'República Dominicana', 'Dominican Republic'],
    ['US', 'Estados Unidos', 'United States'],
    ['PS', 'Palestina', 'Palestine'],
  ])('of %s are %s and %s', (code, es, en) => {
    expect(countryNames(code)).toEqual({ es, en })
  })

  it('leaves a code without a name as it is', () => {
    expect(countryNames('QX')).toEqual({ es: 'QX', en: 'QX' })
  })
})
