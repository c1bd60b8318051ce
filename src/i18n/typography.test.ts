import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'
import { anyText } from '../../tests/builders/arbitraries.ts'
import { bindWords, inQuotes, joinSentences, siteNameLanguage, siteNameParts, spanishMarks } from './typography.ts'

/** With "·" for a space at which no line breaks. */
function bound(text: string, names: readonly string[] = []): string {
  return bindWords(text, names).replaceAll('\u00A0', '·')
}

describe(bindWords, () => {
  it('ends a sentence once where an abbreviation ends it', () => {
    expect(bindWords('El tema más frecuente es Democracia y DD.\u00a0HH..', [])).toBe(
      'El tema más frecuente es Democracia y DD.\u00a0HH.',
    )
    expect(bindWords('Y así...', [])).toBe('Y así...')
  })

  it('keeps the names that it is told whole, wherever they stand', () => {
    const names = ['Daniel Noboa', 'Hugo de Zela']
    expect(bound('Daniel Noboa y Hugo de Zela con Daniel Ortega', names)).toBe(
      'Daniel·Noboa y Hugo·de·Zela con Daniel Ortega',
    )
  })

  it.each([
    ['14 dic 2025 – 9 sept 2026', '14·dic·2025·– 9·sept·2026'],
    ['el 23 de diciembre de 2025 en Quito', 'el 23·de·diciembre de·2025 en Quito'],
    ['May 2026, approximate date', 'May·2026, approximate date'],
    ['88 movimientos · 255 fuentes', '88·movimientos · 255·fuentes'],
    ['Visita: 25 de 1.088 movimientos', 'Visita: 25·de·1.088·movimientos'],
    ['Visit: 25 of 88 moves each', 'Visit: 25·of·88·moves each'],
  ])('keeps the parts of short dates and counts together: %s', (text, expected) => {
    expect(bound(text)).toBe(expected)
  })

  it('leaves the rest as it is', () => {
    expect(bound('El 7.º foro (de 12) y los 20256')).toBe('El 7.º foro (de 12) y los 20256')
  })
})

describe(joinSentences, () => {
  it('ends each part once, also where an abbreviation or a question ends it', () => {
    const parts = ['3 de mayo', 'Evita hablar de EE. UU.', null, '¿Y después?', '', 'Declaración']
    expect(joinSentences(parts)).toBe('3 de mayo. Evita hablar de EE. UU. ¿Y después? Declaración')
  })
})

describe(inQuotes, () => {
  it.each([
    ['Un "sí", dicho ("así")', '«Un “sí”, dicho (“así”)»'],
    ['"Hay muchas": lo dijo', '«“Hay muchas”: lo dijo»'],
    ['¿"Todo"? ¡"Nada"!', '«¿“Todo”? ¡“Nada”!»'],
    ['Para «construir futuro»', '«Para “construir futuro”»'],
    ["L'investiture, l’asse", "«L'investiture, l’asse»"],
    ['“No confiamos en…', '«“No confiamos en…»'], // cut off by its publisher
    ['"Una sola cita"', '«Una sola cita»'],
    ['«Una sola cita»', '«Una sola cita»'],
    ['"Dos" citas "sueltas"', '«“Dos” citas “sueltas”»'],
    ['""', '«“”»'],
  ])('writes %s as %s', (text, expected) => {
    expect(inQuotes(text, spanishMarks)).toBe(expected)
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

describe(siteNameLanguage, () => {
  it.each([
    ['a Spanish name on a Spanish page', 'Silva fuera', { es: 'Silva fuera', en: 'Silva abroad' }, 'es'],
    ['a Spanish name that English pages share', 'Silva fuera', { es: 'Silva fuera', en: 'Silva fuera' }, 'es'],
    ['an English name', 'Silva abroad', { es: 'Silva fuera', en: 'Silva abroad' }, undefined],
  ])('marks or leaves out %s', (_, siteName, names, language) => {
    expect(siteNameLanguage(siteName, names)).toBe(language)
  })
})

describe(siteNameParts, () => {
  it.each([
    ['Silva abroad', 'Silva', ['Silva', 'abroad']],
    ['Silvania', 'Silva', ['Silvania', '']],
    ['Travels of Silva', 'Silva', ['Travels of Silva', '']],
  ])('parts %j at the short name %j where it begins with that word', (siteName, shortName, parts) => {
    expect(siteNameParts(siteName, shortName)).toEqual(parts)
  })
})
