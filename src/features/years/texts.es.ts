export const yearsEs = {
  byYear: 'Movimientos por año',
  beginning: 'Sin JavaScript aquí está solo el comienzo de la lista; todos los movimientos, en la página de su año.',
}

export type YearsTexts = typeof yearsEs
