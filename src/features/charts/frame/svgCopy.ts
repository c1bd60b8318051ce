/** The CSS properties that are copied to the elements as attributes, because the file has no style sheet. */
const copiedProperties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
]

/** A copy of an SVG of the page that needs no style sheet, without roles, focus and hit areas. */
export function svgCopy(svg: SVGSVGElement): SVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  copies.forEach((part, at) => {
    const original = originals[at]
    if (!original) return
    const style = getComputedStyle(original)
    for (const name of part.getAttributeNames())
      if (/^(class|style|role|tabindex|aria-|data-)/.test(name)) part.removeAttribute(name)
    for (const name of copiedProperties) part.setAttribute(name, style.getPropertyValue(name))
  })
  copies.forEach((part, at) => {
    if (originals[at]?.hasAttribute('data-hit')) part.remove()
  })
  return copy
}
