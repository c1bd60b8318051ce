export const beyondEs = {
  follow: (n: string, count: number) => `${count === 1 ? 'Sigue 1 movimiento' : `Siguen ${n} movimientos`}:`,
}

export type BeyondTexts = typeof beyondEs
