/** The words of share pictures that no page has, and of their alternative texts. */
export const pictureEs = {
  article: 'Artículo',
  articleLine: (n: number) =>
    n === 1 ? 'Texto completo; sustenta un movimiento' : `Texto completo; sustenta ${n} movimientos`,
  moves: (n: string, count: number) => `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`,
  people: (names: string, count: number) => `${count === 1 ? 'Contraparte' : 'Contrapartes'}: ${names}`,
  more: (n: string) => `${n} más`,
  themes: (names: string) => `Temas: ${names}`,
  drawing: {
    all: 'Línea de tiempo del registro completo.',
    one: 'Línea de tiempo del registro completo, con un movimiento destacado.',
    some: (n: string) => `Línea de tiempo del registro completo, con ${n} movimientos destacados.`,
  },
}

export type PictureTexts = typeof pictureEs
