export const plainSearchEs = {
  label: 'Buscar en los textos',
  go: 'Ir a las fuentes',
  how: 'Sin JavaScript, use «Buscar en la página» de su navegador (Ctrl + F) en las fuentes o en la página de cada año:',
}

export type PlainSearchTexts = typeof plainSearchEs
