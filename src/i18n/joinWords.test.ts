import { describe, expect, it } from 'vitest'
import { joinWords } from './joinWords.ts'

describe(joinWords, () => {
  it.each([
    [[], '', ''],
    [['Quito'], 'Quito', 'Quito'],
    [['Lima', 'Quito'], 'Lima y Quito', 'Lima and Quito'],
    [['Lima', 'Quito', 'Roma'], 'Lima, Quito y Roma', 'Lima, Quito and Roma'],
  ])('joins %j', (words, es, en) => {
    expect([joinWords(words, 'es'), joinWords(words, 'en')]).toEqual([es, en])
  })

  it.each(['Italia', 'Irán', 'Hidalgo', 'Íñigo', 'india'])('writes "e" before the i sound of %s', (word) => {
    expect(joinWords(['Chile', word], 'es')).toBe(`Chile e ${word}`)
  })

  it.each(['Hiedra', 'hielo', 'hiato', 'Estonia', 'Honduras', 'Yemen'])('writes "y" before %s', (word) => {
    expect(joinWords(['Chile', word], 'es')).toBe(`Chile y ${word}`)
  })

  it('heeds the last word only', () => {
    expect(joinWords(['Italia', 'Irán', 'Perú'], 'es')).toBe('Italia, Irán y Perú')
  })
})
