import type { MoveListTexts } from './texts.es.ts'

export const moveListEn: MoveListTexts = {
  label: 'List of moves',
  themes: 'Themes:',
  jump: 'Go to a month',
}
