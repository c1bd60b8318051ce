import type { FilterPanelTexts } from './texts.es.ts'

export const filterPanelEn: FilterPanelTexts = {
  from: 'From',
  to: 'To',
  clearPeriod: 'Remove the period',
  find: { country: 'Find a country', person: 'Find a counterpart' },
  findAny: 'Find in the list',
  allPhases: 'Show all phases',
  none: 'Nothing in the list matches',
}
