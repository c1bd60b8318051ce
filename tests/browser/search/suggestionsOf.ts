import type { Page } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'

/** The open list of suggestions of a Spanish page. */
export function suggestionsOf(page: Page) {
  return page.getByRole('listbox', { name: es.suggestions.label })
}
