export const moveListEs = {
  label: 'Lista de movimientos',
  themes: 'Temas:',
  jump: 'Ir a un mes',
}

export type MoveListTexts = typeof moveListEs
