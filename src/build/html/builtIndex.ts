import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Tag } from './tags.ts'

/** The head of the index.html that Vite built, which all pages share, sorted by the purpose of its elements. */
export type BuiltIndex = {
  /** Character set, viewport, icon, and every other element that is neither script nor style. */
  head: readonly Tag[]
  /** The text of the inline scripts, which run before the first paint. */
  scripts: readonly string[]
  /** The text of each style sheet. */
  styles: readonly string[]
  /** The app's module script, and the preloads of modules and data. */
  app: readonly Tag[]
}

type Element = DefaultTreeAdapterTypes.Element

/** Reads the head of Vite's index.html; `styleOf` gives the text of the style sheet at an address. */
export function readBuiltIndex(html: string, styleOf: (href: string) => string): BuiltIndex {
  const index = { head: [] as Tag[], scripts: [] as string[], styles: [] as string[], app: [] as Tag[] }
  for (const element of headOf(html)) {
    const tag = tagOf(element)
    const { rel, href } = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
    if (tag.tag === 'script' && element.attrs.length === 0) index.scripts.push(withoutComments(tag.content ?? ''))
    else if (rel === 'stylesheet') index.styles.push(styleOf(href ?? ''))
    else if (tag.tag === 'script' || /^(module)?preload$/.test(rel ?? '')) index.app.push(tag)
    else index.head.push(tag)
  }
  if (!index.app.some(({ tag }) => tag === 'script')) throw new Error('the built index.html has no script of the app')
  return index
}

/** A script of index.html without the lines that are comments, which every page would have. */
function withoutComments(script: string): string {
  return script.replace(/^\s*\/\/.*\n/gm, '')
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
