import type { HeadWords, RenderedPage } from '#src/app/server.tsx'
import { revisionMark } from '#src/app/shell/revisionDay.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { escapeHtml } from '#src/formats/markup/escapeHtml.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import type { LoadedTimeline } from '#src/record/load/timelineFile.ts'
import { type Page, pathOf } from '#src/url/paths.ts'
import { movedHead, pageHead, unlistedHead } from '../head/pageHead.ts'
import type { BuiltIndex } from '../html/builtIndex.ts'
import { pageHtml } from '../html/pageHtml.ts'
import { group, type Tag } from '../html/tags.ts'
import type { PageInput } from '../publishInput.ts'
import { publishTexts } from '../texts.ts'
import { type Manifest, pageCode, type WantedPage } from './pageCode.ts'

/**
 * The app that Vite built: the head of its index.html, its manifest, its files as text, and its base path; and the files of
 * titles that its pages load.
 */
export type BuiltApp = {
  index: BuiltIndex
  manifest: Manifest
  textOf: (file: string) => string
  base: string
  titles: LoadedTimeline['titles']
}

/** The same with what pages say where it does not come, as HTML. */
export type BuiltAppWithWords = BuiltApp & { keptNotice: (locale: Locale) => string }

/** A page in a language as React rendered it. */
type Rendered = { page: Page; locale: Locale; rendered: RenderedPage }

/** What is a page's own: the part of its head that is about it, its body, and the years of which it needs the titles. */
export type MadePage = { head: readonly Tag[]; body: string; titles: readonly number[] }

/**
 * What surrounds a page in its file. `path` is the one that the body was rendered for, without base; null for a page that is
 * served at any address, where the app renders anew instead of hydrating. `code` names the page whose code it needs, and
 * whether it is there; null for a page that needs none.
 */
export type PageFrame = { locale: Locale; path: string | null; code: Pick<WantedPage, 'page' | 'isThere'> | null }

/** What is a page's own. Throws when the security policy forbids a part of the body, or title or description are missing. */
export function wholePage({ page, locale, rendered }: Rendered, input: PageInput): MadePage {
  const path = pathOf(page, locale)
  assertStatic(rendered.body, path)
  return { head: pageHead(page, locale, wordsOf(rendered, path), input), body: rendered.body, titles: rendered.titles }
}

/** A page that search engines must not list: the 404 page, and those of retired ids without a successor. */
export function unlistedPage(rendered: RenderedPage): MadePage {
  assertStatic(rendered.body, 'an unlisted page')
  return { head: unlistedHead(rendered.words), body: rendered.body, titles: rendered.titles }
}

/**
 * An address whose page has moved, with the card of the new page. Without scripts a meta refresh redirects; with scripts the
 * app does, which keeps the filter of the link.
 */
export function movedPage({ page, locale, rendered }: Rendered, base: string, input: PageInput): MadePage {
  const path = base.slice(0, -1) + pathOf(page, locale)
  const refresh: Tag = { tag: 'meta', attributes: { 'http-equiv': 'refresh', content: `0; url=${path}` } }
  return {
    head: [...movedHead(page, locale, wordsOf(rendered, path), input), group('noscript', [refresh])],
    body: `<p><a href="${escapeHtml(path)}">${escapeHtml(publishTexts(locale).moved)}</a></p>`,
    titles: [],
  }
}

/**
 * Links that load the titles of a page, and tell the app which these are; see `timelineQuery`. With the code: the page is
 * painted without them.
 */
function titleLinks(years: readonly number[], locale: Locale, { titles, base }: BuiltApp): Tag[] {
  const load = { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', fetchpriority: 'low' }
  return titles
    .filter(({ year }) => years.includes(year))
    .map(({ files }) => ({
      tag: 'link',
      attributes: { ...load, href: `${base}data/${files[locale]}`, 'data-titles': files[locale] },
    }))
}

/**
 * The HTML of a page in its frame, with links to the app, fonts, styles and code of this build, and with the day of the
 * latest revision, as "2026-11-30".
 */
export function framedPage(
  { head, body, titles }: MadePage,
  { locale, path, code }: PageFrame,
  built: BuiltAppWithWords,
  revised: string,
): string {
  const { index, base } = built
  const own = code && ownParts(built, { ...code, locale })
  return pageHtml(index, {
    lang: locale,
    path: path === null ? null : (base.slice(0, -1) + path).replace(/\/$/, ''),
    head: [...(own?.fonts ?? []), ...head],
    body: body.replaceAll(revisionMark, () => dayInWords(toDay(revised), locale)),
    ...(own && { styles: own.styles, code: [...own.code, ...titleLinks(titles, locale, built)] }),
    loads: 'after paint',
    kept: built.keptNotice(locale),
  })
}

type OwnParts = { fonts: readonly Tag[]; styles: string; code: readonly Tag[] }

const known = new WeakMap<BuiltApp, Map<string, OwnParts>>()

/** The parts of a page in addition to the app: found once for all pages of a kind and language. */
function ownParts(built: BuiltApp, wanted: WantedPage): OwnParts {
  const { manifest, textOf, base } = built
  const ofKind = known.get(built) ?? new Map<string, OwnParts>()
  known.set(built, ofKind)
  const kind = [wanted.page?.name, wanted.locale, wanted.isThere].join(' ')
  const find = () => {
    const { fonts, styles, code } = pageCode(manifest, wanted, base)
    return { fonts, styles: styles.map(textOf).join(''), code }
  }
  const own = ofKind.get(kind) ?? find()
  ofKind.set(kind, own)
  return own
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
