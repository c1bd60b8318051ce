import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/**
 * What axe finds by all its rules, few words each: against the whole page, or against a part of it where the rest stands
 * as in another state that is scanned whole. A rule can be excepted by its id.
 */
export async function faultsOf(page: Page, part?: string, except: string[] = []) {
  const builder = new AxeBuilder({ page }).withTags(tags).disableRules(except)
  const { violations } = await (part ? builder.include(part) : builder).analyze()
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }))
}
