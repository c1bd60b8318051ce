import { renderToStaticMarkup } from 'react-dom/server'
import type { Timeline } from '#src/domain/timeline.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { siteTexts } from '#src/i18n/publishTexts.ts'
import { type EmbedPage, embedPathOf } from '#src/url/paths.ts'
import { addressOf } from './addressOf.ts'

/** An address that other sites show: its path without base, and what stands in the page before any script has run. */
export type EmbedHtml = { path: string; locale: Locale; head: string; body: string }

/**
 * The pages for other sites to show, so that any static server finds each at its address. They are made by script from
 * the same data as the site; where there is none, a link leads to the page that stands without.
 */
export function embedPages({ moves }: Pick<Timeline, 'moves'>, site: string): EmbedHtml[] {
  return localeIds.flatMap((locale) => {
    const view = embedPage({ name: 'dashboard' }, siteTexts[locale].title.join(' '), locale, site)
    return [view].concat(moves.map(({ id, title }) => embedPage({ name: 'move', id }, title[locale], locale, site)))
  })
}

function embedPage(page: EmbedPage, title: string, locale: Locale, site: string): EmbedHtml {
  const address = addressOf(site, page, locale)
  return {
    path: embedPathOf(page, locale),
    locale,
    head: renderToStaticMarkup(
      <>
        <title>{`${title} · ${siteTexts[locale].siteName}`}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={address} />
      </>,
    ),
    body: renderToStaticMarkup(
      <noscript>
        <p>
          <a href={address} target="_blank" rel="noopener">
            {title}
          </a>
        </p>
      </noscript>,
    ),
  }
}
