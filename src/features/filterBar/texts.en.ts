import type { FilterBarTexts } from './texts.es.ts'

export const filterBarEn: FilterBarTexts = {
  search: 'Person, country or subject…',
  searchLabel: 'Search the moves',
  shortcut: '/',
  themes: 'Themes',
  from: 'From',
  to: 'To',
  clearPeriod: 'Remove the period',
  find: (what) => `Find in the list: ${what.toLowerCase()}`,
  chosen: (n) => `${n} chosen`,
  none: 'Nothing in the list matches',
}
