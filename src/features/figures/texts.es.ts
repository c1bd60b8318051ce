import { upperFirst } from '#src/i18n/typography.ts'

export const figuresEs = {
  moves: (n: number): string => (n === 1 ? 'movimiento' : 'movimientos'),
  countries: (n: number): string => (n === 1 ? 'país visitado' : 'países visitados'),
  people: (n: number): string => (n === 1 ? 'contraparte' : 'contrapartes'),
  sources: (n: number): string => (n === 1 ? 'fuente' : 'fuentes'),
  /** After the number of moves, before how many of them took place and the number of countries. */
  acts: (n: number, since: string) =>
    n === 1 ? `movimiento desde ${since}` : `viajes, reuniones, llamadas y declaraciones desde ${since}`,
  and: 'y',
  /** The occasion that holds at least a quarter of the moves, as part of a sentence, with its days and its share. */
  crowded: (share: number, occasion: string, period: string) =>
    `${upperFirst(occasion)} (${period}) reúne ${inWords(share)} movimientos.`,
  updated: (day: string) => `Revisado el ${day}.`,
  ruleOf: (figure: string) => `${figure}: cómo se cuenta`,
}

function inWords(share: number): string {
  const near = (wanted: number) => Math.abs(share - wanted) < 0.02
  if (near(1 / 4)) return 'uno de cada cuatro'
  if (near(3 / 10)) return 'tres de cada diez'
  if (near(1 / 3)) return 'uno de cada tres'
  if (near(1 / 2)) return 'la mitad de los'
  return `el ${Math.round(share * 100)} % de los`
}

export type FiguresTexts = typeof figuresEs
