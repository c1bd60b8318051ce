import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Tag } from './tags.ts'

/** What all pages have in common: the head of the index.html that Vite built, sorted by what its elements are for. */
export type Shell = {
  /** Character set, viewport, icon, and whatever else neither runs nor styles. */
  head: readonly Tag[]
  /** The text of the inline scripts, which run before the first paint. */
  scripts: readonly string[]
  /** The text of each style sheet. */
  styles: readonly string[]
  /** What loads the app: its module, the modules and data that it asks for first. */
  app: readonly Tag[]
}

type Element = DefaultTreeAdapterTypes.Element

/** Reads the head of Vite's index.html; `styleOf` gives the text of the style sheet at an address. */
export function readShell(html: string, styleOf: (href: string) => string): Shell {
  const shell = { head: [] as Tag[], scripts: [] as string[], styles: [] as string[], app: [] as Tag[] }
  for (const element of headOf(html)) {
    const tag = tagOf(element)
    const { rel, href } = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
    if (tag.tag === 'script' && element.attrs.length === 0) shell.scripts.push(tag.content ?? '')
    else if (rel === 'stylesheet') shell.styles.push(styleOf(href ?? ''))
    else if (tag.tag === 'script' || /^(module)?preload$/.test(rel ?? '')) shell.app.push(tag)
    else shell.head.push(tag)
  }
  if (!shell.app.some(({ tag }) => tag === 'script')) throw new Error('the built index.html has no script of the app')
  return shell
}

function headOf(html: string): Element[] {
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html') as Element
  const head = root.childNodes.find((node) => node.nodeName === 'head') as Element
  return head.childNodes.filter((node): node is Element => 'tagName' in node)
}

function tagOf({ tagName, attrs, childNodes }: Element): Tag {
  const attributes: Record<string, string | true> = {}
  for (const { name, value } of attrs) attributes[name] = value === '' || value
  const text = childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  const isVoid = tagName === 'meta' || tagName === 'link'
  return isVoid ? { tag: tagName, attributes } : { tag: tagName, attributes, content: text }
}
