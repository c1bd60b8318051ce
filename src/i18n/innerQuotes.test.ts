import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'
import { anyText } from '../../tests/builders/arbitraries.ts'
import { innerQuotes } from './innerQuotes.ts'

describe(innerQuotes, () => {
  it.each([
    ['Un "sí", dicho ("así")', 'Un “sí”, dicho (“así”)'],
    ['"Hay muchas": lo dijo', '“Hay muchas”: lo dijo'],
    ['¿"Todo"? ¡"Nada"!', '¿“Todo”? ¡“Nada”!'],
    ['Para «construir futuro»', 'Para “construir futuro”'],
    ["L'investiture, l’asse", "L'investiture, l’asse"],
    ['“No confiamos en…', '“No confiamos en…'], // cut off by its publisher
  ])('writes %s as %s', (text, expected) => {
    expect(innerQuotes(text, '“', '”')).toBe(expected)
  })
})

describe('a quoted title', () => {
  it.each([
    ['Trump: “en sus últimos días”', '«Trump: “en sus últimos días”»', '“Trump: ‘en sus últimos días’”'],
    ['Pide "democracia"', '«Pide “democracia”»', '“Pide ‘democracia’”'],
    ['Que «es un tesoro»', '«Que “es un tesoro”»', '“Que ‘es un tesoro’”'],
  ])('of %s is %s and %s', (title, inSpanish, inEnglish) => {
    expect([es.common.quoted(title), en.common.quoted(title)]).toEqual([inSpanish, inEnglish])
  })

  it('has its own marks at its ends alone', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('"', '«', '»', '“', '”'), (text, mark) => {
        const title = `${text}${mark}`
        expect(es.common.quoted(title).slice(1, -1)).not.toMatch(/[«»"]/)
        expect(en.common.quoted(title).slice(1, -1)).not.toMatch(/[“”"]/)
      }),
    )
  })
})
