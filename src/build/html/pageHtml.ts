import type { Locale } from '#src/domain/vocabulary.ts'
import type { BuiltIndex } from './builtIndex.ts'
import { securityPolicy } from './securityPolicy.ts'
import { attributesHtml, group, type Tag, tagsHtml } from './tags.ts'

/** The parts that differ from page to page. */
export type PageParts = {
  lang: Locale
  /**
   * The address that the body was rendered for, base included and without a slash at its end: the app hydrates it there
   * and nowhere else. Null for a page that is served at any address.
   */
  path: string | null
  /** Title, description, and metadata for programs. */
  head: readonly Tag[]
  /** The HTML of the root element, as React rendered it. */
  body: string
  /** The text of the page's own styles, in addition to those of all pages. */
  styles?: string
  /** Links that load the page's own code, in addition to that of the app. */
  code?: readonly Tag[]
  /** Whether the app loads at once, because there is nothing to paint without it, or after the first paint. */
  loads: 'at once' | 'after paint'
  /** The HTML of what a script of index.html says where the app does not come. */
  kept: string
}

/**
 * The HTML of a page: every HTML file of the site is written by this function. A page is painted from it alone, so its
 * styles are inline; a script of index.html moves the app out of the template after the first paint, so that on a slow
 * connection text and fonts load first. Programs that show previews of links read the first kilobytes only, so title and
 * share tags come before scripts and styles. The policy allows inline scripts and styles by their hashes, and applies to
 * what follows it; only the character set comes before, because browsers look for it in the first kilobyte.
 */
export function pageHtml(index: BuiltIndex, parts: PageParts): string {
  const { lang, path, head, body, styles, code = [], loads, kept } = parts
  const allStyles = styles ? [...index.styles, styles] : index.styles
  const policy = securityPolicy({ scripts: index.scripts, styles: allStyles })
  const app = [...code, ...index.app]
  const elements = [
    ...index.head.filter(isCharset),
    { tag: 'meta', attributes: { 'http-equiv': 'Content-Security-Policy', content: policy } },
    ...index.head.filter((tag) => !isCharset(tag)),
    ...head,
    ...index.scripts.map((text) => inline('script', text)),
    ...allStyles.map((text) => inline('style', text)),
    { tag: 'template', attributes: { id: 'kept' }, content: kept },
    ...(loads === 'at once' ? app : [group('template', app, { id: 'app' })]),
  ]
  const root = attributesHtml({ id: 'root', ...(path !== null && { 'data-path': path }) })
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    `<head>${tagsHtml(elements)}</head>`,
    `<body><div${root}>${body}</div></body>`,
    '</html>\n',
  ].join('\n')
}

function isCharset({ attributes }: Tag): boolean {
  return 'charset' in attributes
}

/** A script or style within the page. Its text is neither escaped nor trimmed: the policy has the hash of exactly this. */
function inline(tag: 'script' | 'style', text: string): Tag {
  if (new RegExp(`</${tag}`, 'i').test(text)) throw new Error(`a ${tag} within a page must not contain </${tag}`)
  return { tag, attributes: {}, content: text }
}
