/**
 * Input on a prerendered page before it hydrates. The page is painted first and its code loads after that: on slow 4G
 * (1.6 Mbit/s, 150 ms, CPU slowed four times) filters and search field were visible 3.5 to 3.9 s before they worked, on a
 * fast line 0.3 to 0.5 s (Chromium, first page, three loads each). React handles no event from before `hydrateRoot`, so
 * presses and typed texts are collected here and replayed.
 */

import { nextTask } from './nextTask.ts'

/**
 * Collects what was pressed, ticked and typed in an element so far, and returns a function that replays it: first the texts,
 * then the boxes, then the presses in their order. To be called right before `hydrateRoot`; the returned function once the app has mounted.
 */
export function collectEarlyInput(root: HTMLElement): () => Promise<void> {
  const pressed = [...takeTicks(root), ...takePresses(root)]
  // The value of a box is "on", whatever its default.
  const typed = [...root.querySelectorAll<HTMLInputElement>('input:not([type="checkbox"])')]
    .filter((input) => input.value !== input.defaultValue)
    .map((input) => ({ input, text: input.value }))
  return async () => {
    await nextTask() // React hydrates a boundary on its first event, which it cannot do during a commit
    hydrateBoxes(root)
    for (const { input, text } of typed) {
      if (input.isConnected) typeInto(input, text)
    }
    for (const button of pressed) {
      // oxlint-disable-next-line no-await-in-loop -- each press acts on what the one before has rendered
      await nextTask()
      if (button.isConnected) button.click()
    }
  }
}

/**
 * The buttons in the order of their presses, which the script in index.html numbers in `data-pressed`; the attribute is
 * removed, so that the HTML is again what React hydrates. Each button once: a second press meant that nothing had
 * happened. A button that opens a menu or a dialog is pressed only when it was the last.
 */
function takePresses(root: HTMLElement): HTMLElement[] {
  const pressed = [...root.querySelectorAll<HTMLElement>('[data-pressed]')]
    .map((button) => ({ button, number: Number(button.dataset.pressed) }))
    .toSorted((a, b) => a.number - b.number)
    .map(({ button }) => button)
  for (const button of pressed) delete button.dataset.pressed
  return pressed.filter((button) => button === pressed.at(-1) || !button.matches('[aria-expanded], [aria-haspopup]'))
}

/** The boxes that were ticked or cleared; each is put back, so that the page is again what React hydrates. */
function takeTicks(root: HTMLElement): HTMLElement[] {
  const ticked = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter(
    (box) => box.checked !== box.defaultChecked,
  )
  for (const box of ticked) box.checked = box.defaultChecked
  return ticked
}

/**
 * Has React hydrate the page at once where it shows boxes: one that is ticked before would stay as React found it, and the
 * tick would be lost. Phones, for which that is long, show none.
 */
function hydrateBoxes(root: HTMLElement): void {
  const boxes = [...root.querySelectorAll('input[type="checkbox"]')]
  boxes.find((box) => box.getClientRects().length > 0)?.dispatchEvent(new Event('keyup', { bubbles: true }))
}

/**
 * Sets the value so that React fires onChange: the field must be hydrated (the keyup does that), and the value must differ
 * from the one that React's value tracker saw last, which the prototype's setter does not update.
 */
function typeInto(input: HTMLInputElement, text: string): void {
  input.dispatchEvent(new Event('keyup', { bubbles: true }))
  input.value = ''
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
