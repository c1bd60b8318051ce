import type { FilterBarTexts } from './texts.es.ts'

export const filterBarEn: FilterBarTexts = {
  search: 'Person, place or topic',
  searchLabel: 'Search the moves',
  shortcut: '/',
  themes: 'Themes',
  more: 'More filters',
  sheet: 'Filter',
  chosen: (n) => `${n} chosen`,
}
