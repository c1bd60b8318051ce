import type { RecordFacts } from '#src/domain/record.ts'
import type { FiguresTexts } from './texts.es.ts'

export function figuresEn({ home }: RecordFacts): FiguresTexts {
  return {
    label: 'Figures',
    moves: (n) => (n === 1 ? 'move' : 'moves'),
    countries: (n) => (n === 1 ? 'country visited' : 'countries visited'),
    people: (n) => (n === 1 ? 'counterpart' : 'counterparts'),
    sources: (n) => (n === 1 ? 'source cited' : 'sources cited'),
    of: (total) => `of ${total}`,
    rule: 'How it is counted',
    rules: (milestones) => ({
      moves: `Each entry of the selection counts once, announced, postponed and cancelled ones${andMilestones(milestones)} included.`,
      countries: `Countries other than ${home.name.en} in which at least one move of the selection took place; each country counts once.`,
      people:
        'People he met, spoke to or referred to in those moves of the selection that took place; each counts once.',
      sources:
        'Distinct pages and articles cited by the entries of the selection; a page cited in several entries counts once.',
    }),
  }
}

function andMilestones(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ' and the milestone' : ` and the ${count === 2 ? 'two' : count} milestones`
}
