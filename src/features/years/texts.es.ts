export const yearsEs = {
  byYear: 'Movimientos por año',
  ofFirst: (n: string) => `Sin JavaScript aquí están los ${n} más recientes; los demás, en la página de su año.`,
}

export type YearsTexts = typeof yearsEs
