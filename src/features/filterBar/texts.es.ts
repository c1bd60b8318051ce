export const filterBarEs = {
  search: 'Persona, país o asunto',
  searchLabel: 'Buscar en los movimientos',
  shortcut: '/',
  themes: 'Temas',
  more: 'Más filtros',
  sheet: 'Filtrar',
  chosen: (n: number) => `${n} ${n === 1 ? 'elegido' : 'elegidos'}`,
}

export type FilterBarTexts = typeof filterBarEs
