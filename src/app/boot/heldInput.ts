/** What a reader does to a page that stands before its app has come: kept, and done once the app can answer. */

/**
 * Takes note of what was pressed and typed below an element so far, and returns what does it again: what was typed, then
 * the presses in their order. Call the first right before the app takes over, from when on React answers itself, and the
 * second once it has.
 */
export function holdInput(root: HTMLElement): () => Promise<void> {
  const pressed = takePresses(root)
  const typed = [...root.querySelectorAll('input')]
    .filter((input) => input.value !== input.defaultValue)
    .map((input) => ({ input, text: input.value }))
  return async () => {
    await nextTask() // React gives life to the part that an event meets, which it cannot while it is at work
    for (const { input, text } of typed) {
      if (input.isConnected) typeInto(input, text)
    }
    for (const button of pressed) {
      // oxlint-disable-next-line no-await-in-loop -- each press meets what the one before has made, as a hand's would
      await nextTask()
      if (button.isConnected) button.click()
    }
  }
}

/**
 * The buttons in the order of their presses, which index.html numbers on them; the page is then as it was made. A second
 * press of a button is its reader's doubt about the first. What opens a menu or a dialog does so where it was the last.
 */
function takePresses(root: HTMLElement): HTMLElement[] {
  const pressed = [...root.querySelectorAll<HTMLElement>('[data-pressed]')]
    .map((button) => ({ button, number: Number(button.dataset.pressed) }))
    .toSorted((a, b) => a.number - b.number)
    .map(({ button }) => button)
  for (const button of pressed) delete button.dataset.pressed
  return pressed.filter((button) => button === pressed.at(-1) || !button.matches('[aria-expanded], [aria-haspopup]'))
}

/**
 * React hears of a value when it has the field already, the value differs from the one that it last saw set, and a hand
 * has set it.
 */
function typeInto(input: HTMLInputElement, text: string): void {
  input.dispatchEvent(new Event('keyup', { bubbles: true }))
  input.value = ''
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
