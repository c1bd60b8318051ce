import type { FacetId } from '#src/domain/selection/filter.ts'

export const filterPanelEs = {
  from: 'Desde',
  to: 'Hasta',
  clearPeriod: 'Quitar el periodo',
  find: { country: 'Buscar un país', person: 'Buscar una contraparte' } as Partial<Record<FacetId, string>>,
  findAny: 'Buscar en la lista',
  /** Also those that stand apart. */
  allPhases: 'Mostrar todas las etapas',
  none: 'Sin coincidencias en la lista',
}

export type FilterPanelTexts = typeof filterPanelEs
