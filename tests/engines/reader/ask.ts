/** A part of a page by its role and name, each within the one before it. */
export type Step = { role?: Role; css?: string; name?: string; has?: string }
export type Role =
  | 'article'
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'field'
  | 'figure'
  | 'group'
  | 'heading'
  | 'link'
  | 'region'

/** What is asked of the parts that are found; all but the first two are about the first of them. */
export type Question = 'count' | 'texts' | 'place' | 'awaitPress' | 'value' | 'isFocused' | 'isInView'

/** What a page says of the press that it was told to await: false until it has come to the part that was meant. */
type Awaiting = { pressHasCome?: boolean }

/** Runs in the page: finds what is visible there, by the names that it has for assistive technology. */
export function ask(steps: readonly Step[], question: Question) {
  const roles: Record<Role, string> = {
    article: 'article',
    button: 'button, [role="button"], summary',
    checkbox: 'input[type="checkbox"], [role="checkbox"]',
    dialog: 'dialog, [role="dialog"]',
    field: 'input, [role="combobox"]',
    figure: 'figure, [role="figure"]',
    group: '[role="group"], fieldset',
    heading: 'h1, h2, h3',
    link: 'a[href], [role="link"]',
    region: 'section, search, [role="region"], [role="search"], [role="listbox"], nav, form',
  }
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const labels = by.length ? by.map((id) => document.getElementById(id)) : []
    if (labels.length) return plain(labels.map((label) => label?.textContent).join(' '))
    const label = element.getAttribute('aria-label')
    if (label) return plain(label)
    if (element instanceof HTMLInputElement)
      return plain([...(element.labels ?? [])].map((l) => l.textContent).join(' '))
    return plain(element.textContent)
  }
  // Of a link over several lines the first part; groups of a drawing have none.
  const boxOf = (element: Element) => element.getClientRects()[0] ?? element.getBoundingClientRect()
  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width + height > 0 && getComputedStyle(element).visibility === 'visible'
  }
  const find = () => {
    let found: Element[] = [document.documentElement]
    for (const { role, css = role ? roles[role] : '*', name, has } of steps) {
      const below = new Set(found.flatMap((part) => [...part.querySelectorAll(css)]))
      found = [...below].filter(
        (part) =>
          isVisible(part) &&
          (name === undefined || nameOf(part) === plain(name)) &&
          (has === undefined || plain(`${nameOf(part)} ${part.textContent}`).includes(plain(has))),
      )
    }
    return found
  }
  const isOn = (hit: Element, part: Element) => part.contains(hit) || hit.closest('label, a')?.contains(part) === true
  const found = find()
  const [first] = found
  switch (question) {
    case 'count':
      return found.length
    case 'texts':
      return found.map((part) => plain(part.textContent))
    case 'value':
      return first instanceof HTMLInputElement ? first.value : null
    case 'isFocused':
      return first !== undefined && first === document.activeElement
    case 'isInView': {
      const box = first?.getBoundingClientRect()
      return box !== undefined && box.top < innerHeight && box.bottom > 0
    }
    case 'place': {
      if (!first) return null
      const before = first.getBoundingClientRect()
      if (before.top < 0 || before.bottom > innerHeight) first.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = boxOf(first)
      const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const hit = document.elementFromPoint(place.x, place.y)
      return hit !== null && isOn(hit, first) ? place : null
    }
    case 'awaitPress': {
      const page = window as Awaiting
      page.pressHasCome = false
      // Found anew, since the page may have drawn the part again by then.
      const listen = ({ target }: Event) => {
        const [meant] = find()
        page.pressHasCome = meant !== undefined && target instanceof Element && isOn(target, meant)
      }
      window.addEventListener('click', listen, { capture: true, once: true })
      return null
    }
  }
}

/** Runs in the page: whether the press that it was told to await came to what was meant, or led to another page. */
export function pressHasCome(): boolean {
  return (window as Awaiting).pressHasCome !== false
}
