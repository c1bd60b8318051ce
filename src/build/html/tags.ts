import { escapeHtml } from '#src/formats/markup/escapeHtml.ts'

/** Attributes by name; `true` for one without a value, such as `crossorigin`. */
export type Attributes = Readonly<Record<string, string | true>>

/** An element of a page's head. `content` is its inner HTML; an element without it is void and has no end tag. */
export type Tag = { tag: string; attributes: Attributes; content?: string }

export function link(rel: string, attributes: Attributes): Tag {
  return { tag: 'link', attributes: { rel, ...attributes } }
}

export function meta(name: string, content: string): Tag {
  return { tag: 'meta', attributes: { name, content } }
}

/** A meta element of Open Graph, which uses `property` instead of `name`. */
export function property(name: string, content: string): Tag {
  return { tag: 'meta', attributes: { property: name, content } }
}

export function title(text: string): Tag {
  return { tag: 'title', attributes: {}, content: escapeHtml(text) }
}

/** A script element with JSON-LD. "<" is escaped, so that no text can close the element. */
export function jsonLd(content: object): Tag {
  const text = JSON.stringify(content).replaceAll('<', '\\u003c')
  return { tag: 'script', attributes: { type: 'application/ld+json' }, content: text }
}

/** Elements inside a parent such as template or noscript. */
export function group(tag: string, elements: readonly Tag[], attributes: Attributes = {}): Tag {
  return { tag, attributes, content: tagsHtml(elements) }
}

export function tagsHtml(tags: readonly Tag[]): string {
  return tags
    .map(({ tag, attributes, content }) => {
      const start = `<${tag}${attributesHtml(attributes)}>`
      return content === undefined ? start : `${start}${content}</${tag}>`
    })
    .join('')
}

/** Attributes as a start tag has them, with a space before each. */
export function attributesHtml(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeValue(value)}"`))
    .join('')
}

/** Apostrophes, of which the policy has many, need no escape in double quotes. */
function escapeValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
