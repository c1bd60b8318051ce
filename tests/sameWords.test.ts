/** Texts of different catalogues that say the same thing, and must say it in the same words. */

import { describe, expect, it } from 'vitest'
import { en, es } from './builders/siteTexts.ts'

describe.each([es, en])('the same words', (t) => {
  it('lead to the charts and head them', () => {
    expect(t.charts.heading).toBe(t.shell.charts.label)
  })

  it('give the day of the latest revision at the head and at the foot of a page', () => {
    expect(t.shell.footer.updated('1')).toBe(t.figures.updated('1'))
  })
})
