import type { RecordFacts } from '#src/domain/record.ts'
export function profileEs({ subject }: RecordFacts) {
  return {
    description: (name: string) =>
      `Los movimientos internacionales de ${subject.name} relacionados con ${name}, con la fuente de cada afirmación.`,
    country: {
      kicker: 'País',
      people: 'Contrapartes de este país, con sus movimientos',
      notFound: 'El registro no tiene ningún movimiento con ese país',
      all: 'Países del registro',
    },
    person: {
      kicker: 'Contraparte',
      roles: 'Cargo',
      roleSince: (role: string, date: string) => `${role} (consta desde: ${date})`,
      country: 'País',
      notFound: 'El registro no tiene ninguna contraparte con ese enlace',
      all: 'Contrapartes del registro',
    },
    around: {
      people: 'Otras contrapartes en los mismos movimientos',
      countries: 'Otros países en los mismos movimientos',
      /** Where the two lists are folded: what they hold. */
      folded: (parts: string) => `También en estos movimientos: ${parts}`,
      counterparts: (n: string, count: number) => `${n} ${count === 1 ? 'contraparte' : 'contrapartes'}`,
      places: (n: string, count: number) => `${n} ${count === 1 ? 'país' : 'países'}`,
    },
    year: {
      kicker: 'Año',
      around: { people: 'Contrapartes', countries: 'Países' },
      description: (year: string) =>
        `Los movimientos internacionales de ${subject.name} en ${year}, mes a mes, con la fuente de cada afirmación.`,
      /** Of the moves of a year those of a phase that figures leave out elsewhere, which is named as in a sentence. */
      apart: (n: string, phase: string) => `; ${n} ${phase}`,
      others: 'Otros años',
      notFound: (year: string) => `El registro no tiene ningún movimiento de ${year}`,
      all: 'Años del registro',
    },
    count: (n: string, count: number) => `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`,
    /** Of the moves that took place those in the country. */
    there: (n: string, count: number) => {
      if (count === 0) return ', ninguno en el país'
      return `, ${count === 1 ? 'uno' : n} de ellos en el país`
    },
    first: 'El primero',
    last: 'El último',
    only: 'El único',
    all: 'Toda la cronología',
    inTimeline: 'Combinar con otros filtros en la cronología',
  }
}

export type ProfileTexts = ReturnType<typeof profileEs>
