/** The texts of what helps on from an unknown address. */
export const notFoundEs = {
  search: 'Buscar en la cronología',
  hint: 'Persona, país o asunto',
  go: 'Buscar',
  latest: 'Lo último',
}

export type NotFoundTexts = typeof notFoundEs
