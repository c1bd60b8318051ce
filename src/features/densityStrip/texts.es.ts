const small = ['un día', 'dos días', 'tres días', 'cuatro días', 'cinco días', 'seis días', 'siete días']

export const densityStripEs = {
  label: 'Ir a un mes',
  month: (name: string, n: number) => `${name}: ${n} ${n === 1 ? 'movimiento' : 'movimientos'}`,
  occasion: (name: string, n: number, days: number) => `${name}: ${n} en ${small[days - 1] ?? `${days} días`}`,
}

export type DensityStripTexts = typeof densityStripEs
