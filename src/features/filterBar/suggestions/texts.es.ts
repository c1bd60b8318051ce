export const suggestionEs = {
  label: 'Sugerencias',
  count: (n: number) =>
    n === 1 ? 'Una sugerencia. Flecha abajo para elegirla.' : `${n} sugerencias. Flecha abajo para elegir.`,
}

export type SuggestionTexts = typeof suggestionEs
