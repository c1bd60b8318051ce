import type { PassagePart } from '#src/domain/search/searchParts.ts'

export const searchEs = {
  people: 'Personas',
  countries: 'Países',
  themes: 'Temas',
  entries: 'Movimientos',
  passages: 'Pasajes',
  moves: (n: number) => `${n} ${n === 1 ? 'movimiento' : 'movimientos'}`,
  /** In which part of an entry a passage stands. */
  parts: {
    place: 'Lugar',
    role: 'Cargo',
    summary: 'Resumen',
    note: 'Nota',
    claim: 'Afirmación',
    quote: 'Cita del artículo',
    source: 'Fuente',
    article: 'Artículo',
  } satisfies Record<PassagePart, string>,
  nothing: {
    understood: 'Se buscó:',
    words: (words: string, n: number) => (n === 1 ? `la palabra ${words}` : `las palabras ${words}, todas`),
    phrase: (phrase: string) => `la frase exacta ${phrase}`,
    without: (words: string) => `sin ${words}`,
    period: (period: string) => `en el periodo ${period}`,
    nearest: 'Palabras parecidas en el registro:',
    people: 'Personas:',
    elsewhere: (n: number) =>
      n === 1 ? 'Un movimiento coincide sin los otros filtros' : `${n} movimientos coinciden sin los otros filtros`,
    all: 'Ver todos los movimientos',
  },
}

export type SearchTexts = typeof searchEs
