/** The parts of the Spanish pages, by their names. */
import { es } from '#tests/builders/siteTexts.ts'
import type { Step } from '../reader/ask.ts'

export const filters: Step = { role: 'region', name: es.common.filters.label }
export const list: Step = { role: 'region', name: es.moveList.label }
export const rows = [list, { css: '[data-row]' }] as const
export const band: Step = { role: 'region', name: es.band.label }
export const marks = [band, { css: 'g[role="group"]', has: es.band.label }] as const
export const entry: Step = { role: 'article', name: es.entry.label }
export const themes: Step = { role: 'group', name: es.filterBar.themes }
export const dialog: Step = { role: 'dialog', name: es.share.headings.move }
export const searchField = [filters, { css: '#search' }] as const
export const suggestions: Step = { role: 'region', name: es.suggestions.label }
export const title: Step = { css: 'h1' }
