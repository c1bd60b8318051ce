import type { RecordFacts } from '#src/domain/record.ts'

export function figuresEs({ home }: RecordFacts) {
  return {
    label: 'Cifras',
    moves: (n: number): string => (n === 1 ? 'movimiento' : 'movimientos'),
    countries: (n: number): string => (n === 1 ? 'país visitado' : 'países visitados'),
    people: (n: number): string => (n === 1 ? 'contraparte' : 'contrapartes'),
    sources: (n: number): string => (n === 1 ? 'fuente citada' : 'fuentes citadas'),
    of: (total: string) => `de ${total}`,
    rule: 'Cómo se cuenta',
    /** How each figure is counted, in a record that has so many milestones. */
    rules: (milestones: number) => ({
      moves: `Cada entrada de la selección cuenta una vez, también las anunciadas, aplazadas y canceladas${andMilestones(milestones)}.`,
      countries: `Países fuera de ${home.name.es} en que tuvo lugar al menos un movimiento realizado de la selección; cada país cuenta una vez.`,
      people:
        'Personas con quienes se reunió o habló, o a quienes se refirió, en los movimientos realizados de la selección; cada una cuenta una vez.',
      sources:
        'Páginas y artículos distintos que citan las entradas de la selección; una página citada en varias entradas cuenta una vez.',
    }),
  }
}

function andMilestones(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ', y el hito' : `, y los ${count === 2 ? 'dos' : count} hitos`
}

export type FiguresTexts = ReturnType<typeof figuresEs>
