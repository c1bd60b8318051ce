import { describe, expect, it } from 'vitest'
import { movedUp, valueAt, withValue } from './json.ts'

const draft = { id: 'quito', places: [{ country: 'EC' }, { country: 'PE' }], title: { es: 'A', en: 'B' } }

describe(valueAt, () => {
  it.each([
    [['places', 1, 'country'], 'PE'],
    [['title'], { es: 'A', en: 'B' }],
    [['places', 2, 'country'], undefined],
    [['id', 'length'], undefined],
    [['toString'], undefined],
  ])('reads %j', (path, value) => {
    expect(valueAt(draft, path)).toEqual(value)
  })
})

describe(withValue, () => {
  it('changes a value and keeps the order of fields', () => {
    const changed = withValue(draft, ['id'], 'lima')
    expect(JSON.stringify(changed)).toBe(JSON.stringify(draft).replace('quito', 'lima'))
    expect(draft.id).toBe('quito')
  })

  it('makes the objects and lists on the way', () => {
    expect(withValue({}, ['places', 0, 'city', 'es'], 'Quito')).toEqual({ places: [{ city: { es: 'Quito' } }] })
  })

  it('takes a field out, and objects that are then empty, but for the list', () => {
    expect(withValue({ id: 'a', title: { es: 'A' } }, ['title', 'es'], undefined)).toEqual({ id: 'a' })
    expect(withValue(draft, ['places', 0], undefined)).toMatchObject({ places: [{ country: 'PE' }] })
    expect(withValue({ themes: ['a'] }, ['themes', 0], undefined)).toEqual({ themes: [] })
  })
})

describe(movedUp, () => {
  it('exchanges an item with the one before it; the first stays', () => {
    expect(movedUp(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b'])
    expect(movedUp(['a', 'b'], 0)).toEqual(['a', 'b'])
  })
})
