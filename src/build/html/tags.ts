import { escapeHtml } from '#src/formats/markup/escapeHtml.ts'

/** Attributes by their names; `true` is one without a value, as `crossorigin`. */
export type Attributes = Readonly<Record<string, string | true>>

/** An element of a page's head. `content` is what it contains, as HTML; an element without it has no end tag. */
export type Tag = { tag: string; attributes: Attributes; content?: string }

export function link(rel: string, attributes: Attributes): Tag {
  return { tag: 'link', attributes: { rel, ...attributes } }
}

export function meta(name: string, content: string): Tag {
  return { tag: 'meta', attributes: { name, content } }
}

/** Open Graph names its properties by an attribute of its own. */
export function property(name: string, content: string): Tag {
  return { tag: 'meta', attributes: { property: name, content } }
}

export function title(text: string): Tag {
  return { tag: 'title', attributes: {}, content: escapeHtml(text) }
}

/** JSON that does not run, with "<" written so that no text can end the element it stands in. */
export function jsonLd(content: object): Tag {
  const text = JSON.stringify(content).replaceAll('<', '\\u003c')
  return { tag: 'script', attributes: { type: 'application/ld+json' }, content: text }
}

/** Elements within another that has no attributes but these, as a template or a noscript. */
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

/** Within double quotes, apostrophes need no escape: the policy has many of them. */
function escapeValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
