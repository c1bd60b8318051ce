import type { RecordFacts } from '#src/domain/record.ts'
import type { RulesTexts } from './texts.es.ts'

export function rulesEn({ home }: RecordFacts): RulesTexts {
  return (milestones) => ({
    moves: `Each entry counts once, those whose accounts conflict and announced, postponed and cancelled ones${andMilestones(milestones)} included.`,
    countries: `Countries other than ${home.name.en} in which at least one move took place; each country counts once.`,
    involved: `Countries other than ${home.name.en} that appear as the place of a move, as the country of a counterpart or as its subject, whatever the status of the move; each country counts once.`,
    people:
      'People he met, spoke to, was to meet or speak to, or referred to, whatever the status of the move; each counts once.',
    sources: 'Distinct pages and articles cited by the entries; a page cited in several entries counts once.',
  })
}

function andMilestones(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ' and the milestone' : ` and the ${count === 2 ? 'two' : count} milestones`
}
