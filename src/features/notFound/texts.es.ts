/** The texts of what helps on from an address at which the site has nothing. */
export const notFoundEs = {
  search: 'Buscar en la cronología',
  hint: 'Persona, país o asunto',
  go: 'Buscar',
  nearest: 'Quizá busque',
  latest: 'Lo último',
}

export type NotFoundTexts = typeof notFoundEs
