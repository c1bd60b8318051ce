export const plainSearchEs = {
  label: 'Buscar en los textos',
  go: 'Ir a las fuentes',
  how: 'Sin JavaScript busque con su navegador (Ctrl + F) en la página de fuentes o en la de cada año:',
}

export type PlainSearchTexts = typeof plainSearchEs
