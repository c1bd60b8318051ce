export const yearsEs = {
  byYear: 'Movimientos por año',
}

export type YearsTexts = typeof yearsEs
