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
    rules: {
      moves:
        'Cada entrada de la selección cuenta una vez, también las anunciadas, aplazadas y canceladas, y los dos hitos.',
      countries: `Países fuera de ${home.name.es} en que tuvo lugar al menos un movimiento realizado de la selección; cada país cuenta una vez.`,
      people:
        'Personas con quienes se reunió o habló, o a quienes se refirió, en los movimientos realizados de la selección; cada una cuenta una vez.',
      sources:
        'Páginas y artículos distintos que citan las entradas de la selección; una página citada en varias entradas cuenta una vez.',
    },
  }
}

export type FiguresTexts = ReturnType<typeof figuresEs>
