import type { HeadWords, RenderedPage } from '#src/app/server.tsx'
import type { Locale } from '#src/domain/vocabulary.ts'
import { escapeHtml } from '#src/formats/markup/escapeHtml.ts'
import { type Page, pathOf } from '#src/url/paths.ts'
import { movedHead, pageHead, unlistedHead } from '../head/pageHead.ts'
import type { BuiltIndex } from '../html/builtIndex.ts'
import { pageHtml } from '../html/pageHtml.ts'
import { group, type Tag } from '../html/tags.ts'
import type { PageInput } from '../publishInput.ts'
import { publishTexts } from '../texts.ts'
import { type Manifest, pageCode, type WantedPage } from './pageCode.ts'

/** The app that Vite built: the head of its index.html, its manifest, its files as text, and its base path. */
export type BuiltApp = { index: BuiltIndex; manifest: Manifest; textOf: (file: string) => string; base: string }

/** A page in a language as React rendered it. */
type Rendered = { page: Page; locale: Locale; rendered: RenderedPage }

/**
 * The HTML of a page. Throws when the security policy forbids a part of the body, or title or description are missing.
 */
export function wholePage({ page, locale, rendered }: Rendered, built: BuiltApp, input: PageInput): string {
  const path = pathOf(page, locale)
  assertStatic(rendered.body, path)
  const { fonts, ...own } = ownParts(built, { page, locale })
  return pageHtml(built.index, {
    lang: locale,
    path: (built.base.slice(0, -1) + path).replace(/\/$/, ''),
    head: [...fonts, ...pageHead(page, locale, wordsOf(rendered, path), input), ...titleLinks(rendered, built)],
    body: rendered.body,
    ...own,
  })
}

/**
 * The HTML of a page that search engines must not list: the 404 page, and those of retired ids without a successor. It has
 * no `path`, so the app renders anew for the requested address instead of hydrating. `page` is the one whose code it needs.
 */
export function unlistedPage(
  locale: Locale,
  rendered: RenderedPage,
  built: BuiltApp,
  page: Page | null = null,
): string {
  assertStatic(rendered.body, 'an unlisted page')
  const { fonts, ...own } = ownParts(built, { page, locale, isThere: false })
  const head = [...fonts, ...unlistedHead(rendered.words), ...titleLinks(rendered, built)]
  return pageHtml(built.index, { lang: locale, path: null, head, body: rendered.body, ...own })
}

/**
 * The HTML of an address whose page has moved, with the card of the new page. Without scripts a meta refresh redirects;
 * with scripts the app does, which keeps the filter of the link.
 */
export function movedPage({ page, locale, rendered }: Rendered, { index, base }: BuiltApp, input: PageInput): string {
  const path = base.slice(0, -1) + pathOf(page, locale)
  const refresh: Tag = { tag: 'meta', attributes: { 'http-equiv': 'refresh', content: `0; url=${path}` } }
  return pageHtml(index, {
    lang: locale,
    path: null,
    head: [...movedHead(page, locale, wordsOf(rendered, path), input), group('noscript', [refresh])],
    body: `<p><a href="${escapeHtml(path)}">${escapeHtml(publishTexts(locale).moved)}</a></p>`,
    loads: 'after paint',
  })
}

/** Links that load the titles of a page, and tell the app which these are; see `timelineQuery`. */
function titleLinks({ titles }: RenderedPage, { base }: BuiltApp): Tag[] {
  const load = { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', fetchpriority: 'low' }
  return titles.map((path) => ({
    tag: 'link',
    attributes: { ...load, href: `${base}data/${path}`, 'data-titles': path },
  }))
}

/** The parts of a page in addition to the app: links to fonts, styles and code. */
function ownParts({ manifest, textOf, base }: BuiltApp, wanted: WantedPage) {
  const { fonts, styles, code } = pageCode(manifest, wanted, base)
  return { fonts, styles: styles.map(textOf).join(''), code, loads: 'after paint' } as const
}

function wordsOf({ words }: RenderedPage, path: string): HeadWords {
  const { title, documentTitle, description } = words
  if (title === undefined || documentTitle === undefined) throw new Error(`${path} gives no title`)
  if (description === undefined) throw new Error(`${path} gives no description`)
  return { title, documentTitle, description }
}

/**
 * Checks the body that React rendered: the policy allows no inline style or script in it, and title and description must
 * be given by DocumentHead, since React would otherwise write them before the body.
 */
function assertStatic(body: string, path: string): void {
  const [forbidden] = /<script|<[^>]* style="/.exec(body) ?? []
  if (forbidden) throw new Error(`${path} would be rendered with ${forbidden}, which the security policy forbids`)
  const [hoisted] = /^<(title|meta|link|style)\b/.exec(body) ?? []
  if (hoisted) throw new Error(`${path} would be rendered with ${hoisted} in its body, which belongs in its head`)
}
