export const figuresEs = {
  moves: (n: number): string => (n === 1 ? 'movimiento' : 'movimientos'),
  countries: (n: number): string => (n === 1 ? 'país visitado' : 'países visitados'),
  people: (n: number): string => (n === 1 ? 'contraparte' : 'contrapartes'),
  sources: (n: number): string => (n === 1 ? 'fuente' : 'fuentes'),
  /** After the number of moves, before that of countries. */
  acts: (n: number, since: string) =>
    n === 1 ? `movimiento desde ${since};` : `viajes, reuniones, llamadas y declaraciones desde ${since};`,
  and: 'y',
  /** A share of the moves, at least a quarter, with the occasion that holds it. */
  crowded: (share: number, occasion: string, period: string) =>
    `${inWords(share)} de una ocasión: ${occasion}, ${period}.`,
  updated: (day: string) => `Revisado el ${day}.`,
  ruleOf: (figure: string) => `${figure}: cómo se cuenta`,
}

function inWords(share: number): string {
  const near = (wanted: number) => Math.abs(share - wanted) < 0.02
  if (near(1 / 4)) return 'Uno de cada cuatro movimientos es'
  if (near(3 / 10)) return 'Tres de cada diez movimientos son'
  if (near(1 / 3)) return 'Uno de cada tres movimientos es'
  if (near(1 / 2)) return 'La mitad de los movimientos es'
  return `El ${Math.round(share * 100)} % de los movimientos es`
}

export type FiguresTexts = typeof figuresEs
