import { upperFirst } from '#src/i18n/typography.ts'
import type { FiguresTexts } from './texts.es.ts'

export const figuresEn: FiguresTexts = {
  moves: (n) => (n === 1 ? 'move' : 'moves'),
  countries: (n) => (n === 1 ? 'country visited' : 'countries visited'),
  people: (n) => (n === 1 ? 'counterpart' : 'counterparts'),
  sources: (n) => (n === 1 ? 'source' : 'sources'),
  acts: (n, since) => (n === 1 ? `move since ${since}` : `trips, meetings, calls and statements since ${since}`),
  and: 'and',
  crowded: (share, occasion, period) => `${upperFirst(occasion)} (${period}) accounts for ${inWords(share)} moves.`,
  updated: (day) => `Revised on ${day}.`,
  ruleOf: (figure) => `${figure}: how it is counted`,
}

function inWords(share: number): string {
  const near = (wanted: number) => Math.abs(share - wanted) < 0.02
  if (near(1 / 4)) return 'one in four'
  if (near(3 / 10)) return 'three in ten'
  if (near(1 / 3)) return 'one in three'
  if (near(1 / 2)) return 'half of the'
  return `${Math.round(share * 100)}% of the`
}
