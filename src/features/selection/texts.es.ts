export const selectionEs = {
  all: (n: string, count: number, period: string) => [
    `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`,
    period ? ` ${period}` : '',
  ],
  some: (n: string, total: string, period: string) => [`${n} de ${total} movimientos`, period ? ` ${period}` : ''],
  emptyHint: 'Quite alguno para ampliar la selección, o vuelva a la cronología completa.',
  share: 'Compartir y descargar',
}

export type SelectionTexts = typeof selectionEs
