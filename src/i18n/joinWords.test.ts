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

  it.each([
    [['Quito'], 'Quito', 'Quito'],
    [['Lima', 'Quito'], 'Lima o Quito', 'Lima or Quito'],
    [['Lima', 'Quito', 'Roma'], 'Lima, Quito o Roma', 'Lima, Quito or Roma'],
  ])('joins %j as a choice', (words, es, en) => {
    expect([joinWords(words, 'es', 'or'), joinWords(words, 'en', 'or')]).toEqual([es, en])
  })

  it.each(['Orsi', 'Honduras', 'Óscar', 'hotel', 'Ohio'])('writes "u" before the o sound of %s', (word) => {
    expect(joinWords(['Chile', word], 'es', 'or')).toBe(`Chile u ${word}`)
    expect(joinWords(['Chile', word], 'en', 'or')).toBe(`Chile or ${word}`)
  })

  it.each(['Uruguay', 'Italia', 'Hungría', 'Huelva', 'Perú'])('writes "o" before %s', (word) => {
    expect(joinWords(['Chile', word], 'es', 'or')).toBe(`Chile o ${word}`)
  })

  it('heeds the last word of a choice only', () => {
    expect(joinWords(['Orsi', 'Honduras', 'Perú'], 'es', 'or')).toBe('Orsi, Honduras o Perú')
  })
})
