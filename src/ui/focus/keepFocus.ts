/** What the keyboard comes to, but for fields of text: on a phone they would open its keyboard. */
const stops = 'a[href], button:enabled, select:enabled, summary, [type="checkbox"]:enabled, [type="radio"]:enabled'

/** What is a place of its own: rather than what lies outside it, it takes the focus itself. */
const places = 'main, dialog, section, article, nav, figure, fieldset, [role="group"], [role="dialog"], [tabindex]'

/** Where the focused element was: the parent that is left, and what followed it there. */
type Lost = { parent: Element; next: Node | null }

/**
 * Gives the focus on where its element goes or is disabled, and nothing else has taken it: to the next stop of the keyboard
 * in the same place of the page, else to the one before, else to that place. Otherwise the browser begins anew at the top of
 * the page, and keys that the place listens to are lost. Ends with the signal.
 */
export function keepFocus(signal: AbortSignal): void {
  let held: Element | null = null
  let lost: Lost | null = null
  const onFocus = ({ target }: FocusEvent) => {
    held = target instanceof Element ? target : null
    lost = null
  }
  const restore = () => {
    const from = lost
    lost = null
    if (!from || (document.activeElement !== document.body && document.activeElement !== held)) return
    held = null
    giveFocus(from)
  }
  const observer = new MutationObserver((records) => {
    for (const { type, target, removedNodes, nextSibling } of records) {
      const at = lost?.parent ?? held
      if (!at || !(target instanceof Element)) continue
      const isGone = [...removedNodes].some((node) => node.contains(at))
      if (isGone) lost = { parent: target, next: nextSibling }
      else if (type === 'attributes' && target === held && target.matches(':disabled')) {
        lost = { parent: target.parentElement ?? target, next: target }
      }
    }
    if (lost) setTimeout(restore) // what replaces it may take the focus itself
  })
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  document.addEventListener('focusin', onFocus, { signal })
  document.addEventListener(
    'focusout',
    ({ target }) => {
      // Browsers may fire it for an element that is being removed or disabled, too.
      setTimeout(() => {
        if (held && held === target && isUsable(held) && document.activeElement !== held) held = null
      })
    },
    { signal },
  )
  signal.addEventListener('abort', () => observer.disconnect())
}

function isUsable(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled')
}

function giveFocus({ parent, next }: Lost): void {
  if (parent.matches('body, #root, main') || !parent.isConnected) return void take(document.querySelector('main'))
  for (let box: Element | null = parent, at = next; box; at = box.nextSibling, box = box.parentElement) {
    const all = [...box.querySelectorAll<HTMLElement>(stops)].filter((stop) => !stop.closest('[aria-hidden="true"]'))
    const isLater = (stop: Node) =>
      at !== null && (at.contains(stop) || (at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    const nearest = [...all.filter(isLater), ...all.filter((stop) => !isLater(stop)).toReversed()]
    if (nearest.some(take) || (box.matches(places) && take(box))) return
  }
}

/** Whether an element has taken the focus: one that is not seen does not. */
function take(element: Element | null): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false
  if (element.matches(places) && !element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1')
  element.focus({ preventScroll: true })
  return document.activeElement === element
}
