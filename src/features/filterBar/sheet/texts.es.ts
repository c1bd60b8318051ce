export const filterSheetEs = {
  title: 'Filtrar los movimientos',
  close: 'Cerrar',
  chosen: (n: number) => `${n} ${n === 1 ? 'elegido' : 'elegidos'}`,
  show: (n: number) => (n === 0 ? 'Ningún movimiento' : `Ver ${n} ${n === 1 ? 'movimiento' : 'movimientos'}`),
}

export type FilterSheetTexts = typeof filterSheetEs
