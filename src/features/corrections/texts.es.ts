/** The texts of the page of corrections. */
export const correctionsEs = {
  heading: 'Correcciones',
  lead: 'Qué se corrigió en entradas ya publicadas, y cuándo. La corrección más reciente está primero.',
  none: 'Hasta ahora no se ha corregido ninguna entrada publicada.',
  feed: 'Quien quiera enterarse de cada corrección puede suscribirse a ellas:',
}

export type CorrectionsTexts = typeof correctionsEs
