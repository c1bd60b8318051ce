import { escapeHtml } from '#src/formats/markup/escapeHtml.ts'

/** An element of a page's head that has attributes alone. */
export type Tag = { tag: 'link' | 'meta'; attributes: Readonly<Record<string, string>> }

export function link(rel: string, attributes: Readonly<Record<string, string>>): Tag {
  return { tag: 'link', attributes: { rel, ...attributes } }
}

export function meta(name: string, content: string): Tag {
  return { tag: 'meta', attributes: { name, content } }
}

/** Open Graph names its properties by an attribute of its own. */
export function property(name: string, content: string): Tag {
  return { tag: 'meta', attributes: { property: name, content } }
}

export function tagsHtml(tags: readonly Tag[]): string {
  return tags.map(({ tag, attributes }) => `<${tag}${attributesHtml(attributes)}>`).join('')
}

/** JSON that does not run, with "<" written so that no text can end the element it stands in. */
export function jsonLdHtml(content: object): string {
  return `<script type="application/ld+json">${JSON.stringify(content).replaceAll('<', '\\u003c')}</script>`
}

function attributesHtml(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
}
