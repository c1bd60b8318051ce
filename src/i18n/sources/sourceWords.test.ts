import { describe, expect, it } from 'vitest'
import { dayOfSource, remarksOf } from './sourceWords.ts'

const plain = { agency: null, language: 'pt', titleRebuilt: false, through: null, url: 'https://example.org' }

describe(dayOfSource, () => {
  it('says so where the day was inferred', () => {
    const published = '2026-03-11'
    expect(dayOfSource({ published, publishedInferred: false }, 'es')).toBe('11\u00a0mar\u00a02026')
    expect(dayOfSource({ published, publishedInferred: true }, 'es')).toMatch(/2026 \(fecha inferida\)$/)
  })
})

describe(remarksOf, () => {
  it('are none of a page with its own text and title in a language that goes without saying', () => {
    expect(remarksOf(plain, false, 'es')).toBe('')
  })

  it('name agency, language and a title that was rebuilt, in that order', () => {
    expect(remarksOf({ ...plain, agency: 'EFE', titleRebuilt: true }, true, 'es')).toBe(
      'con información de EFE, en portugués, título incompleto, reconstruido desde la dirección',
    )
    expect(remarksOf({ ...plain, agency: 'EFE' }, false, 'es')).toBe('con información de EFE')
  })

  it('say first through what a page was consulted that was not read', () => {
    expect(remarksOf({ ...plain, agency: 'EFE', through: 'Digest' }, false, 'es')).toBe(
      'consultada a través de Digest, con información de EFE',
    )
  })

  it('say where no address was found', () => {
    expect(remarksOf({ ...plain, url: null }, false, 'es')).toBe('sin dirección conocida')
  })

  it('name a language that has no word by its code', () => {
    expect(remarksOf({ ...plain, language: 'qu' }, true, 'es')).toBe('en qu')
  })
})
