export const articleEs = {
  supports: 'Sustenta',
  unknown: 'no consta',
  title: 'Título',
  author: 'Autoría',
  publisher: 'Medio',
  published: 'Publicación',
  written: 'Escrito',
  writtenBetween: (from: string, to: string) => `entre el ${from} y el ${to}`,
  about: 'Sobre este texto',
  language: 'Idioma',
  paragraph: (n: number) => `Párrafo ${n}`,
  legend: 'Los pasajes resaltados son citas de un movimiento: cada uno lleva a su entrada.',
  linkedMoves: 'Movimientos que citan este texto',
  badQuote: 'El enlace señala un pasaje que este texto no tiene; se muestra el texto completo.',
  notFound: 'No hay ningún artículo con ese enlace',
  held: 'Artículos que guarda el proyecto',
}

export type ArticleTexts = typeof articleEs
