import type { Locale } from '#src/domain/vocabulary.ts'
import { escapeHtml } from '#src/formats/markup/escapeHtml.ts'
import { addressOf } from '#src/url/addressOf.ts'
import { type Page, pathOf } from '#src/url/paths.ts'
import { cardTags } from '../head/cardTags.ts'
import { pageHead, unlistedHead } from '../head/pageHead.ts'
import { readPageWords } from '../head/pageWords.ts'
import { link, tagsHtml } from '../head/tags.ts'
import type { PageInput } from '../publishInput.ts'
import { commonTexts, publishTexts } from '../texts.ts'
import { type Manifest, pageCode } from './pageCode.ts'
import { fillTemplate, type PageParts } from './pageFile.ts'

/** What the build of the app leaves behind: its index.html, its manifest, its styles by file, and the base it is served below. */
export type Built = { template: string; manifest: Manifest; stylesOf: (file: string) => string; base: string }

/** What React made of a page: the title and description for its head, and what stands in the root. */
type Rendered = { head: string; body: string }

/** A page in a language as React made it. */
type RenderedPage = { page: Page; locale: Locale; rendered: Rendered }

/** The HTML of a page. Throws when it would need what the site's security policy forbids. */
export function wholePage({ page, locale, rendered }: RenderedPage, built: Built, input: PageInput): string {
  const path = pathOf(page, locale)
  assertStatic(rendered.body, path)
  const words = readPageWords(rendered.head, commonTexts(locale).site.name)
  return withCode(built, page, {
    locale,
    path: (built.base.slice(0, -1) + path).replace(/\/$/, ''),
    head: rendered.head + pageHead(page, locale, words, input),
    body: rendered.body,
  })
}

/**
 * The HTML for addresses that are not to be listed: what is sent for one that is no page, and for one that was, which
 * says what became of it. The app makes the page anew for whatever was asked.
 */
export function unlistedPage(locale: Locale, rendered: Rendered, built: Built): string {
  assertStatic(rendered.body, 'an unlisted page')
  return withCode(built, null, { locale, path: null, head: rendered.head + unlistedHead, body: rendered.body })
}

/**
 * The HTML of an address whose subject is found at another now, which unfurls as that one does. It leads there by itself;
 * where there are scripts the app does, which keeps the selection of the link.
 */
export function movedPage(
  { page, locale, rendered }: RenderedPage,
  { template, base }: Built,
  input: PageInput,
): string {
  const successor = readPageWords(rendered.head, commonTexts(locale).site.name)
  const words = escapeHtml(publishTexts(locale).moved)
  const path = escapeHtml(base.slice(0, -1) + pathOf(page, locale))
  const canonical = link('canonical', { href: addressOf(input.site, page, locale) })
  const refresh = `<noscript><meta http-equiv="refresh" content="0; url=${path}"></noscript>`
  return fillTemplate(template, {
    locale,
    path: null,
    head: rendered.head + tagsHtml([canonical, ...cardTags(page, locale, successor, input)]) + refresh,
    body: `<p><a href="${path}">${words}</a></p>`,
  })
}

function withCode({ template, manifest, stylesOf, base }: Built, page: Page | null, parts: PageParts): string {
  const { fonts, styles, later } = pageCode(manifest, page, parts.locale, base)
  return fillTemplate(template, { ...parts, head: fonts + parts.head, styles: styles.map(stylesOf).join(''), later })
}

/** The policy allows no inline style and no inline script but that of index.html. */
function assertStatic(body: string, path: string): void {
  const [found] = /<script|<[^>]* style="/.exec(body) ?? []
  if (found) throw new Error(`${path} would be rendered with ${found}, which the security policy forbids`)
}
