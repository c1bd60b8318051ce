export const stretchesEs = {
  /** Before what is said of the days since the last move. */
  sinceLast: 'Después del último movimiento',
  /** Why the record has no move for a long time, by the reason. */
  emptyBy: {
    noneRecorded: 'Sin movimientos en las fuentes consultadas',
    notSearched: 'Periodo sin fuentes consultadas',
  },
}

export type StretchTexts = typeof stretchesEs
