export const articleEs = {
  supports: 'Sustenta',
  author: 'Autoría',
  publisher: 'Medio',
  published: 'Publicación',
  address: 'Dirección',
  written: 'Escrito',
  writtenBetween: (from: string, to: string) => `entre el ${from} y el ${to}`,
  about: 'Sobre este texto',
  language: 'Idioma',
  paragraph: (n: number) => `Párrafo ${n}`,
  legend: 'Cada pasaje subrayado sustenta un movimiento y lleva a su entrada. Se resalta solo el que pide el enlace.',
  inParagraphs: 'párrafos',
  toPassage: (n: number) => `Ver el pasaje en el párrafo ${n}`,
  linkedMoves: 'Movimientos que citan este texto',
  badQuote: 'El enlace señala un pasaje que este texto no tiene; se muestra el texto completo.',
  notFound: 'No hay ningún artículo con ese enlace',
  held: 'Artículos que guarda el proyecto',
}

export type ArticleTexts = typeof articleEs
