import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { localeOf, pageOf, pathOf } from '#src/url/paths.ts'
import { viewParameters } from '#src/url/viewState.ts'

/** The tags in a prerendered head that are about that page alone: addresses, card, structured data, oEmbed. */
const built = [
  'link[rel="canonical"]',
  'link[hreflang]',
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
  'script[type="application/ld+json"]',
  'link[type="application/json+oembed"]',
].join()

type PageLocation = { pathname: string; search: string; hash: string }

/**
 * Updates the head when the app navigates away from the page that was prerendered: phones share the canonical URL. Where
 * query or fragment add to the page there is no canonical link, and phones share the URL in the address bar.
 */
export function followPage(head: HTMLElement, location: PageLocation): void {
  if (head.querySelector('meta[name="robots"]')) return // a page that search engines must not list has no canonical URL
  const page = pageOf(location.pathname)
  const address = (locale: Locale) => absoluteUrl({ pathname: page ? pathOf(page, locale) : '', search: '' })
  const own = page && !addsToPage(location) ? address(localeOf(location.pathname)) : null
  const named = head.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  if (own !== null && named && new URL(named.href).pathname === new URL(own).pathname) return
  for (const tag of head.querySelectorAll(built)) tag.remove()
  if (own === null) return
  append('link', { rel: 'canonical', href: own })
  append('meta', { property: 'og:url', content: own })
  for (const locale of localeIds) append('link', { rel: 'alternate', hreflang: locale, href: address(locale) })
  append('link', { rel: 'alternate', hreflang: 'x-default', href: address('es') })

  function append(name: string, attributes: Record<string, string>): void {
    const tag = document.createElement(name)
    for (const [attribute, value] of Object.entries(attributes)) tag.setAttribute(attribute, value)
    head.append(tag)
  }
}

/** An entry is the same page with any query; every other page is a different view with a selection or a fragment. */
function addsToPage({ pathname, search, hash }: PageLocation): boolean {
  const asked = new URLSearchParams(search)
  const isView = [...viewParameters, 'quote'].some((name) => asked.has(name))
  return pageOf(pathname)?.name !== 'move' && (isView || hash !== '')
}
