import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** What axe finds against a part of a page, the main one unless told, few words each. */
export async function faultsOf(page: Page, part = 'main') {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(tags).analyze()
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }))
}
