/** Elements that end a paragraph, by the style sheet of HTML ("display: block" and the like), and a break of a line. */
const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT FIELDSET FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN
  NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL`.split(/\s+/),
)
/** Elements whose text is not part of an article: pictures with what stands below them, and controls. */
const skipped = new Set('BUTTON FIGURE FORM IFRAME NOSCRIPT SCRIPT STYLE SVG TEMPLATE'.split(' '))

const elementNode = 1
const textNode = 3

/**
 * The paragraphs of an element as a browser shows them: entities are decoded, what runs on one line is one text without its
 * markup, white space of the source is one space (CSS Text 3, section 4.1). Every other character is kept as it stands.
 */
export function paragraphsOfElement(root: Node): string[] {
  const paragraphs = ['']
  const visit = (node: Node): void => {
    if (node.nodeType === textNode) paragraphs.push(`${paragraphs.pop() ?? ''}${node.nodeValue ?? ''}`)
    if (node.nodeType !== elementNode || skipped.has(node.nodeName.toUpperCase())) return
    const isBlock = blocks.has(node.nodeName.toUpperCase())
    if (isBlock) paragraphs.push('')
    for (const child of node.childNodes) visit(child)
    if (isBlock) paragraphs.push('')
  }
  visit(root)
  return paragraphs.map((text) => text.replaceAll(/[ \t\n\r\f]+/g, ' ').replaceAll(/^ | $/g, '')).filter(Boolean)
}
