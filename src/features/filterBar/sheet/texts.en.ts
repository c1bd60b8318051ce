import type { FilterSheetTexts } from './texts.es.ts'

export const filterSheetEn: FilterSheetTexts = {
  title: 'Filter the moves',
  close: 'Close',
  chosen: (n) => `${n} chosen`,
  show: (n) => (n === 0 ? 'No moves' : `See ${n} ${n === 1 ? 'move' : 'moves'}`),
}
