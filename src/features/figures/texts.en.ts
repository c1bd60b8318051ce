import type { FiguresTexts } from './texts.es.ts'

export const figuresEn: FiguresTexts = {
  moves: (n) => (n === 1 ? 'move' : 'moves'),
  countries: (n) => (n === 1 ? 'country visited' : 'countries visited'),
  people: (n) => (n === 1 ? 'counterpart' : 'counterparts'),
  sources: (n) => (n === 1 ? 'source' : 'sources'),
  acts: (n, since) => (n === 1 ? `move since ${since};` : `trips, meetings, calls and statements since ${since};`),
  and: 'and',
  crowded: (share, occasion, period) => `${inWords(share)} to one occasion: ${occasion}, ${period}.`,
  updated: (day) => `Revised on ${day}.`,
  ruleOf: (figure) => `${figure}: how it is counted`,
}

function inWords(share: number): string {
  const near = (wanted: number) => Math.abs(share - wanted) < 0.02
  if (near(1 / 4)) return 'One in four moves belongs'
  if (near(3 / 10)) return 'Three in ten moves belong'
  if (near(1 / 3)) return 'One in three moves belongs'
  if (near(1 / 2)) return 'Half of the moves belong'
  return `${Math.round(share * 100)}% of the moves belong`
}
