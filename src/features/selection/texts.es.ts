export const selectionEs = {
  all: (n: string, count: number, period: string) => [
    `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`,
    period ? ` ${period}` : '',
  ],
  some: (n: string, total: string, period: string) => [`${n} de ${total} movimientos`, period ? ` ${period}` : ''],
  /** Before each field but the first: read out where a dot is seen. */
  and: 'y',
  clearAll: 'Quitar todo',
  searching: 'Buscando en los textos…',
  share: 'Compartir',
}

export type SelectionTexts = typeof selectionEs
