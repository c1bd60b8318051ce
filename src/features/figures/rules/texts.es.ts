import type { RecordFacts } from '#src/domain/record.ts'

/** How each figure is counted, in a record that has so many milestones. */
export function rulesEs({ home }: RecordFacts) {
  return (milestones: number) => ({
    moves: `Cada entrada cuenta una vez, también las que tienen versiones opuestas y las anunciadas, postergadas y canceladas${andMilestones(milestones)}.`,
    countries: `Países distintos de ${home.name.es} en que se realizó al menos un movimiento; cada país cuenta una vez.`,
    involved: `Países distintos de ${home.name.es} que figuran como lugar de un movimiento, como país de una contraparte o como asunto, sea cual sea el estado del movimiento; cada país cuenta una vez.`,
    people:
      'Personas con quienes se reunió, habló o iba a hacerlo, o a quienes se refirió, sea cual sea el estado del movimiento; cada una cuenta una vez.',
    sources:
      'Páginas y artículos distintos que citan las entradas; una página citada en varias entradas cuenta una vez.',
  })
}

function andMilestones(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ', y el hito' : `, y los ${count === 2 ? 'dos' : count} hitos`
}

export type RulesTexts = ReturnType<typeof rulesEs>
