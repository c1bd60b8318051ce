import { renderToStaticMarkup } from 'react-dom/server'
import type { Timeline } from '#src/domain/timeline.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
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
    const view = embedPage({ name: 'dashboard' }, { title: siteTexts[locale].title.join(' '), date: '' }, locale, site)
    const entries = moves.map(({ id, title, span }) =>
      embedPage({ name: 'move', id }, { title: title[locale], date: spanInWords(span, locale) }, locale, site),
    )
    return [view].concat(entries)
  })
}

type Words = {
  title: string
  /** Empty for what has none. */
  date: string
}

function embedPage(page: EmbedPage, { title, date }: Words, locale: Locale, site: string): EmbedHtml {
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
        {date && <p>{date}</p>}
        <p>
          <a href={address} target="_blank" rel="noopener">
            {title}
          </a>
        </p>
        <p lang="es">{siteTexts[locale].siteName}</p>
      </noscript>,
    ),
  }
}
