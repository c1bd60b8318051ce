import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/** The HTML of a slide as text. */
export type SlideText = {
  /** Without markup, and without the paragraphs that our own export marks by a class. */
  text: string
  /** Pages that the text links to. `publisher` is known of our own export alone. */
  links: { url: string; title: string; publisher: string }[]
  /** Of our own export: what did not take place, and the names of themes. */
  status: string
  themes: string[]
}

const blocks = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'hr', 'tr'])
const ours = new Set(['status', 'themes', 'sources', 'entry'])

export function slideText(html: string): SlideText {
  const nodes = parseFragment(html).childNodes
  const marked = (name: string) => nodes.filter((node) => classOf(node) === name)
  const foreign = nodes.filter((node) => !ours.has(classOf(node)))
  return {
    text: textOf(foreign),
    links: [...foreign, ...marked('sources')].flatMap(linksIn),
    status: textOf(marked('status')),
    themes: marked('themes').flatMap((node) =>
      childrenOf(node)
        .filter(({ nodeName }) => nodeName === 'span')
        .map(only),
    ),
  }
}

/** The text of nodes on one line; what stands in blocks of its own is kept apart by spaces. */
function textOf(nodes: readonly Node[]): string {
  return nodes
    .map(rawText)
    .join('')
    .replaceAll(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
}

function only(node: Node): string {
  return textOf([node])
}

function rawText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (node.nodeName === 'script' || node.nodeName === 'style') return ''
  const inner = childrenOf(node).map(rawText).join('')
  return blocks.has(node.nodeName) ? ` ${inner} ` : inner
}

function linksIn(node: Node): SlideText['links'] {
  const url = node.nodeName === 'a' ? attribute(node, 'href') : ''
  if (/^https?:/.test(url)) return [{ url, title: only(node), publisher: attribute(node, 'title') }]
  return childrenOf(node).flatMap(linksIn)
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

function classOf(node: Node): string {
  return attribute(node, 'class')
}

function attribute(node: Node, name: string): string {
  return ('attrs' in node ? node.attrs : []).find((own) => own.name === name)?.value ?? ''
}
