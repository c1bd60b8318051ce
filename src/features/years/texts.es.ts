export const yearsEs = {
  byYear: 'Movimientos por año',
  /** After the name of the phases that stand apart. */
  leftOut: (n: string, count: number) =>
    count === 1 ? 'un movimiento más, que aquí no se cuenta.' : `${n} movimientos más, que aquí no se cuentan.`,
  showAll: 'Mostrar todas las etapas',
}

export type YearsTexts = typeof yearsEs
