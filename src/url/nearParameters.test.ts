import { describe, expect, it } from 'vitest'
import { nearParameters } from './nearParameters.ts'
import { viewParameters } from './viewState.ts'

describe(nearParameters, () => {
  it.each(['Theme', 'THEME', 'themes', 'contry', 'countries', 'country ', 'person2', 'Q'])('names %s', (field) => {
    expect(nearParameters(String(new URLSearchParams({ [field]: 'x' })))).toEqual([{ field, value: 'x' }])
  })

  it.each([
    'utm_source',
    'utm_medium',
    'fbclid',
    'gclid',
    'igshid',
    's',
    't',
    'si',
    'ref',
    'v',
    'lang',
    'quote',
    'amp',
  ])('says nothing of %s, which other programs add', (field) => {
    expect(nearParameters(`?${field}=x`)).toEqual([])
  })

  it('says nothing of what the site reads', () => {
    expect(nearParameters(viewParameters.map((name) => `${name}=x`).join('&'))).toEqual([])
  })
})
