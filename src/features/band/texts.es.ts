export const bandEs = {
  label: 'Línea de tiempo',
  group: 'Agrupar',
  by: 'por',
  lanesBy: { theme: 'tema', country: 'país', person: 'contraparte', kind: 'tipo' },
  otherLane: 'Otros',
  noneLanes: { theme: 'Sin tema', country: 'Sin país', person: 'Sin contraparte', kind: 'Sin tipo' },
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  showAll: 'Todo',
  fit: 'Ajustar al filtro',
  themes: 'Temas',
  position: (at: number, of: number) => `${at} de ${of}`,
  failed: 'La línea de tiempo no se pudo cargar.',
  strip: {
    place: (at: number, of: number) => `Movimiento ${at} de ${of}`,
    all: 'Toda la cronología',
    open: 'Ampliar la línea',
    close: 'Reducir la línea',
  },
}

export type BandTexts = typeof bandEs
