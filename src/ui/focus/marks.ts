/** A mark is an element of a drawing that the keyboard can reach; its `data-mark` attribute holds its key. */

/** The mark with a key inside a container. */
export function markElement(container: Element | null, key: string): SVGElement | null {
  return container?.querySelector<SVGElement>(`[data-mark="${CSS.escape(key)}"]`) ?? null
}

/** The key of the mark that contains the target of an event; null outside of marks. */
export function keyOfMark(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null
}
