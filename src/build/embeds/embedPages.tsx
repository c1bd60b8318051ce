import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Move } from '#src/domain/move.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import type { Retired } from '#src/record/load/retiredOf.ts'
import { addressOf } from '#src/url/addressOf.ts'
import { type EmbedPage, embedPathOf } from '#src/url/embedPaths.ts'
import { link, meta, type Tag, title as titleTag } from '../html/tags.ts'
import { answeredMoves, endedMoves } from '../pages/retiredMoves.ts'
import { fileOfPath } from '../pages/sitePages.ts'
import { commonTexts, shellTexts } from '../texts.ts'

/** A page for frames of other sites: its file below the root, its head, its body without scripts, and the page it leads to. */
export type EmbedParts = { file: string; locale: Locale; head: Tag[]; body: string; page: string }

/**
 * The pages for other sites to embed, one file each, so that any static server answers their addresses. The app renders
 * them in the browser; without scripts they show a link to the prerendered page of the site. Retired ids keep their pages,
 * because published frames link to them, and there is a 404 page for addresses below `/embed`, which may be framed as well.
 */
export function embedPages(moves: readonly Move[], retired: readonly Retired[], site: string): EmbedParts[] {
  const answered = answeredMoves(moves, retired)
  const ended = endedMoves(retired)
  return localeIds.flatMap((locale) => {
    const words = { title: commonTexts(locale).site.title.join(' ') }
    const view = embedOf({ name: 'dashboard' }, { name: 'dashboard' }, words, locale, site)
    return [view].concat(
      answered.map(({ id, move }) => entryAt(id, move, locale, site)),
      ended.map(({ id, reason }) => explained(id, reason[locale], locale, site)),
      notFound(locale, site),
    )
  })
}

function entryAt(at: string, move: Move, locale: Locale, site: string): EmbedParts {
  const words = { title: titleInWords(move, locale), date: spanInWords(move.span, locale) }
  return embedOf({ name: 'move', id: at }, { name: 'move', id: move.id }, words, locale, site)
}

type Words = { title: string; date?: string }

/** The embed page of a page of the site, with that page as canonical link. */
function embedOf(at: EmbedPage, page: EmbedPage, { title, date }: Words, locale: Locale, site: string): EmbedParts {
  const address = addressOf(site, page, locale)
  return partsOf(fileOfPath(embedPathOf(at, locale)), locale, title, {
    canonical: address,
    page: address,
    body: (
      <>
        {date && <p>{date}</p>}
        <Out to={address}>{title}</Out>
        <p lang={commonTexts(locale).site.nameLanguage}>{commonTexts(locale).site.name}</p>
      </>
    ),
  })
}

function explained(id: string, reason: string, locale: Locale, site: string): EmbedParts {
  const page = addressOf(site, { name: 'dashboard' }, locale)
  return partsOf(fileOfPath(embedPathOf({ name: 'move', id }, locale)), locale, commonTexts(locale).entry.notFound, {
    page,
    body: (
      <>
        <p>{shellTexts(locale).retired(reason)}</p>
        <Out to={page}>{commonTexts(locale).site.name}</Out>
      </>
    ),
  })
}

function notFound(locale: Locale, site: string): EmbedParts {
  const t = shellTexts(locale).notFound
  const file = `${embedPathOf({ name: 'dashboard' }, locale)}/404.html`.slice(1)
  const page = addressOf(site, { name: 'dashboard' }, locale)
  return partsOf(file, locale, t.title, {
    page,
    body: (
      <>
        <p>{t.title}</p>
        <Out to={page}>{t.home}</Out>
      </>
    ),
  })
}

type Parts = { canonical?: string; page: string; body: ReactNode }

function partsOf(file: string, locale: Locale, title: string, { canonical, page, body }: Parts): EmbedParts {
  return {
    file,
    locale,
    head: [
      titleTag(`${title} · ${commonTexts(locale).site.name}`),
      meta('robots', 'noindex'),
      ...(canonical === undefined ? [] : [link('canonical', { href: canonical })]),
    ],
    body: renderToStaticMarkup(<noscript>{body}</noscript>),
    page,
  }
}

function Out({ to, children }: { to: string; children: string }) {
  return (
    <p>
      <a href={to} target="_blank" rel="noopener">
        {children}
      </a>
    </p>
  )
}
