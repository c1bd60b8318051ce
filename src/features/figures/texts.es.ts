import { upperFirst } from '#src/i18n/typography.ts'

export const figuresEs = {
  moves: (n: number): string => (n === 1 ? 'movimiento' : 'movimientos'),
  countries: (n: number): string => (n === 1 ? 'país visitado' : 'países visitados'),
  people: (n: number): string => (n === 1 ? 'contraparte' : 'contrapartes'),
  sources: (n: number): string => (n === 1 ? 'fuente' : 'fuentes'),
  /** After the number of moves, before since when, how many of them took place and the number of countries. */
  acts: (n: number): string => (n === 1 ? 'movimiento' : 'viajes, reuniones, llamadas y declaraciones'),
  since: (month: string) => ` desde ${month}`,
  and: 'y',
  /** The occasion that holds at least a quarter of the moves, as part of a sentence, with its days. */
  crowded: (n: number, occasion: string, period: string) =>
    `${upperFirst(occasion)} (${period}) reúne ${n}\u00a0movimientos.`,
  updated: (day: string) => `Revisado el ${day}.`,
  ruleOf: (figure: string) => `${figure}: cómo se cuenta`,
}

export type FiguresTexts = typeof figuresEs
