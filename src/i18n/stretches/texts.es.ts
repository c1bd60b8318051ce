export const stretchesEs = {
  /** Why the record has no move for a long time, by the reason. */
  emptyBy: {
    noneRecorded: 'Sin movimientos en las fuentes consultadas',
    notSearched: 'Periodo sin fuentes consultadas',
  },
}

export type StretchTexts = typeof stretchesEs
