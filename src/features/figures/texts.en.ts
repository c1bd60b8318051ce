import { upperFirst } from '#src/i18n/typography.ts'
import type { FiguresTexts } from './texts.es.ts'

export const figuresEn: FiguresTexts = {
  moves: (n) => (n === 1 ? 'move' : 'moves'),
  countries: (n) => (n === 1 ? 'country visited' : 'countries visited'),
  people: (n) => (n === 1 ? 'counterpart' : 'counterparts'),
  sources: (n) => (n === 1 ? 'source' : 'sources'),
  acts: (n) => (n === 1 ? 'move' : 'trips, meetings, calls and statements'),
  since: (month) => ` since ${month}`,
  and: 'and',
  crowded: (n, occasion, period) => `${upperFirst(occasion)} (${period}) accounts for ${n}\u00a0moves.`,
  updated: (day) => `Revised on ${day}.`,
  ruleOf: (figure) => `${figure}: how it is counted`,
}
