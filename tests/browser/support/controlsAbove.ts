import type { Page } from '@playwright/test'

/**
 * How many things above a line act on this page: fields, buttons and links within it, in header and tools, figures of the
 * sentence included. Not counted are links to other pages, and what is part of a picture: the band with its boxes, the strip.
 */
export function controlsAbove(page: Page, line: number): Promise<number> {
  const acting = 'button, input, select, summary, a[href*="#"]'
  const controls = page.locator('header, main').locator(acting).filter({ visible: true })
  return controls.evaluateAll(
    (all, y) =>
      all.filter((control) => {
        // The search field is a point until the header's link or the keyboard comes to it.
        const width = Math.min(
          ...[control, control.parentElement].map((box) => box?.getBoundingClientRect().width ?? 0),
        )
        const isDrawn = control.closest('main section, svg') !== null
        return !isDrawn && width > 1 && control.getBoundingClientRect().top < y
      }).length,
    line,
  )
}
