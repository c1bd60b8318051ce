import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/**
 * The violations that axe finds with all its rules, in short form: in the whole page, or in a part of it where the rest is
 * the same as in another state that is scanned as a whole. Rules can be excepted by id.
 */
export async function faultsOf(page: Page, part?: string, except: string[] = []) {
  const builder = new AxeBuilder({ page }).withTags(tags).disableRules(except)
  const { violations } = await (part ? builder.include(part) : builder).analyze()
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }))
}
