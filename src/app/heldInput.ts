/** What a reader does to a page that stands before its app has come: kept, and done once the app can answer. */

/** Marks, in the page, the button that was pressed last; index.html sets it. */
const pressedMark = 'data-pressed'

/**
 * Takes note of what was pressed and typed below an element so far, and returns what does it again. Call the first right
 * before the app takes over, from when on React answers itself, and the second once it has, in a task of its own: React
 * gives life to the part that an event meets, which it cannot while it is at work.
 */
export function holdInput(root: HTMLElement): () => void {
  const pressed = root.querySelector<HTMLElement>(`[${pressedMark}]`)
  const typed = [...root.querySelectorAll('input')]
    .filter((input) => input.value !== input.defaultValue)
    .map((input) => ({ input, text: input.value }))
  pressed?.removeAttribute(pressedMark) // the page must be as it was made
  return () => {
    for (const { input, text } of typed) {
      if (input.isConnected) typeInto(input, text)
    }
    if (pressed?.isConnected) pressed.click()
  }
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
