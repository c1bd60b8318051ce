import { describe, expect, it } from 'vitest'
import { wordsToSpell } from './wordsToSpell.ts'

const wordsOf = (text: string) => wordsToSpell(text, 'es').map(({ word }) => word)

describe('the words for a dictionary', () => {
  it.each([
    'ejemplo.cl',
    'Ejemplo.pt',
    'www.ejemplo.com.ar',
    'https://ejemplo.info/una-noticia_1?pagina=2',
    'ejemplo.museum/sala',
    'ana@ejemplo.gob.pe',
  ])('leave the address %s out, whatever its domain', (address) => {
    expect(wordsOf(`Lo publicó ${address}, dijo ayer`)).toEqual(['Lo', 'publicó', 'dijo', 'ayer'])
    expect(wordsOf(`Lo publicó ${address}.`)).toEqual(['Lo', 'publicó'])
  })

  it('have both words about a point without a space, of which the second begins a sentence', () => {
    expect(wordsOf('Habló ayer.Luego viajó.')).toEqual(['Habló', 'ayer', 'Luego', 'viajó'])
  })

  it('leave out what is cited, abbreviations, single letters and figures', () => {
    expect(wordsOf('La OEA y los «isms» a las 3 p. m.')).toEqual(['La', 'los', 'las'])
  })

  it('stand one by one where hyphens join them', () => {
    expect(wordsOf('un acuerdo chileno-argentino')).toEqual(['un', 'acuerdo', 'chileno', 'argentino'])
  })

  it('may be names with a capital letter, or between two of them', () => {
    expect(wordsToSpell('Network for Values cita', 'es').filter(({ mayBeName }) => mayBeName)).toEqual([
      { word: 'Network', mayBeName: true },
      { word: 'for', mayBeName: true },
      { word: 'Values', mayBeName: true },
    ])
  })

  it('have no English ’s', () => {
    expect(wordsToSpell('Chile’s ministers’ talks', 'en').map(({ word }) => word)).toEqual([
      'Chile',
      'ministers',
      'talks',
    ])
  })
})
