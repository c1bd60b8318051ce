/** Stands in for a browser that translates pages. */
import type { Page } from '@playwright/test'

/**
 * Puts `<font><font>text</font></font>` in the place of each text, as Google Translate does, and again of each that comes
 * later. The words stay, so that what is said can be compared with a page that is not translated. From the first text of
 * the next pages on, or from now on.
 */
export async function translate(page: Page, from: 'start' | 'now'): Promise<void> {
  if (from === 'start') await page.addInitScript(wrapTexts)
  else await page.evaluate(wrapTexts)
}

function wrapTexts(): void {
  const untranslated = 'script, style, noscript, template, textarea, option, svg, [data-translated]'
  const wrap = (text: Text) => {
    if (text.data.trim() === '' || text.parentElement?.closest(untranslated) !== null) return
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    inner.dataset.translated = ''
    inner.append(text.data)
    outer.append(inner)
    text.replaceWith(outer)
  }
  const wrapIn = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    const texts: Text[] = node instanceof Text ? [node] : []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) if (text.isConnected) wrap(text)
  }
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text) wrapIn(target)
      for (const node of addedNodes) wrapIn(node)
    }
  }).observe(document, { childList: true, characterData: true, subtree: true })
  if (document.body) wrapIn(document.body)
}
