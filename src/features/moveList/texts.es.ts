export const moveListEs = {
  label: 'Lista de movimientos',
  themes: 'Temas:',
  date: {
    around: 'hacia el',
    perhaps: 'quizá el',
    noDay: 'sin día',
    noMonth: 'sin mes',
  },
  toConfirm: 'Por confirmar',
  count: (n: number) => `${n} ${n === 1 ? 'movimiento' : 'movimientos'}`,
  elsewhere: (n: number) => `${n} ${n === 1 ? 'anunciado está' : 'anunciados están'} en «Por confirmar»`,
  lanes: 'Temas, por su columna',
  newest: 'Lo último',
  oldest: 'Lo más antiguo',
  relevant: 'Lo más relevante',
  first: 'primero',
}

export type MoveListTexts = typeof moveListEs
