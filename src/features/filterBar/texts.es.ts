export const filterBarEs = {
  search: 'Persona, país o asunto',
  searchLabel: 'Buscar en los movimientos',
  shortcut: '/',
  themes: 'Temas',
  more: 'Más filtros',
  chosen: (n: number) => `${n} ${n === 1 ? 'elegido' : 'elegidos'}`,
  loading: 'Cargando…',
  failed: 'No se pudieron cargar las opciones.',
}

export type FilterBarTexts = typeof filterBarEs
