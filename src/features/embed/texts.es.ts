export const embedEs = {
  toEntry: 'Leer la entrada completa',
  toView: 'Abrir esta selección',
  toRecord: 'Abrir la cronología',
  moreMoves: (n: number) => `Ver ${n} ${n === 1 ? 'movimiento' : 'movimientos'} más en la cronología`,
  seeAll: (total: string) => `Ver los ${total} movimientos`,
  reported: 'Lo que consta',
  more: (n: number) => `y ${n} ${n === 1 ? 'afirmación' : 'afirmaciones'} más, con sus fuentes`,
  interpretations: (n: number) =>
    n === 1 ? 'La entrada tiene además una interpretación.' : `La entrada tiene además ${n} interpretaciones.`,
  newTab: '(en otra pestaña)',
  about: (day: string) => `Registro actualizado el ${day}. CC\u00a0BY\u00a04.0.`,
  missing: 'El registro no tiene esta entrada.',
  list: 'Movimientos',
  themes: 'Temas',
}

export type EmbedTexts = typeof embedEs
