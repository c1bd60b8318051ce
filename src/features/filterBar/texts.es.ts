export const filterBarEs = {
  search: 'Persona, país o asunto…',
  searchLabel: 'Buscar en los movimientos',
  shortcut: '/',
  themes: 'Temas',
  from: 'Desde',
  to: 'Hasta',
  clearPeriod: 'Quitar el periodo',
  find: (what: string) => `Buscar en la lista: ${what.toLowerCase()}`,
  chosen: (n: number) => `${n} ${n === 1 ? 'elegido' : 'elegidos'}`,
  none: 'Sin coincidencias en la lista',
}

export type FilterBarTexts = typeof filterBarEs
