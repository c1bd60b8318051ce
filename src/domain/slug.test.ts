import { describe, expect, it } from 'vitest'
import { slug } from './slug.ts'

describe(slug, () => {
  it.each([
    ['Ciudad de México', 'ciudad-de-mexico'],
    ['«Ñandú», 2.ª vez', 'nandu-2-vez'],
    ['2026-01-31 Lima', '2026-01-31-lima'],
    ['…', ''],
  ])('makes an id of %j: %j', (text, id) => {
    expect(slug(text)).toBe(id)
  })

  it.each([
    ['one two three', 13, 'one-two-three'],
    ['one two three', 12, 'one-two'],
    ['one two three', 7, 'one-two'],
    ['wholesome', 5, 'whole'],
  ])('cuts %j to %j characters between words: %j', (text, limit, id) => {
    expect(slug(text, limit)).toBe(id)
  })
})
