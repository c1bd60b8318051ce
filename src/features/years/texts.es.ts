export const yearsEs = {
  byYear: 'Movimientos por año',
  beginning:
    'Sin JavaScript la lista muestra aquí solo su comienzo. Todos los movimientos están en la página de su año.',
}

export type YearsTexts = typeof yearsEs
