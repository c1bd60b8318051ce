import type { DatasetFault } from '#src/record/load/datasetError.ts'

/** The texts of header and footer, and of failures. */
export const shellEs = {
  skipToContent: 'Ir al contenido',
  nav: { label: 'Secciones', timeline: 'Cronología', sources: 'Fuentes', data: 'Datos', method: 'Método' },
  language: 'Idioma',
  search: 'Buscar',
  menu: 'Menú',
  scheme: { face: 'Claro / oscuro', change: 'cambiar la apariencia' },
  footer: {
    notOfficial: 'Obra de referencia independiente; no es un sitio oficial.',
    updated: (day: string) => `Revisado el ${day}.`,
    licence: 'Datos y textos: CC BY 4.0. Código: MIT.',
  },

  loading: 'Cargando la cronología…',
  failed: 'No se pudo cargar la cronología.',
  failedPage: 'No se pudo cargar esta página.',
  broke: 'Esta parte de la página tuvo un problema.',
  faults: {
    offline: 'No hubo respuesta: puede que no haya conexión.',
    late: 'No hubo respuesta en quince segundos.',
    status: 'El servidor respondió con un error.',
    gone: 'El servidor ya no tiene este archivo: el sitio se ha actualizado.',
    syntax: 'El archivo llegó incompleto o dañado.',
    shape: 'El archivo no contiene lo que debería, o es de otra versión del sitio.',
    missing: 'El registro no tiene esta entrada.',
  } satisfies Record<DatasetFault, string>,
  retired: (reason: string) => `Retirado del registro. ${reason}`,
  notFound: {
    title: 'Esta página no existe',
    text: 'La dirección no corresponde a ninguna página de este sitio. Puede que esté incompleta.',
    home: 'Ir a la cronología',
  },

  charts: {
    label: 'Mapa y gráficos',
    failed: 'No se pudieron cargar los gráficos y el mapa.',
  },
}

export type ShellTexts = typeof shellEs
