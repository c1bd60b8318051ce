import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { localeOf, pageOf, pathOf } from '#src/url/paths.ts'
import { viewParameters } from '#src/url/viewState.ts'

/** What the build says in a head of its page and no other: addresses, card, structured data, the way to embed it. */
const built = [
  'link[rel="canonical"]',
  'link[hreflang]',
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
  'script[type="application/ld+json"]',
  'link[type="application/json+oembed"]',
].join()

type Shown = { pathname: string; search: string; hash: string }

/**
 * Keeps the head true while the app moves on from the page that was built: phones share the canonical address of what
 * they show. Where query or fragment say more than the page does, none is named, and they share what stands in their bar.
 */
export function followPage(head: HTMLElement, shown: Shown): void {
  if (head.querySelector('meta[name="robots"]')) return // what is not to be listed has no address of its own
  const page = pageOf(shown.pathname)
  const address = (locale: Locale) => absoluteUrl({ pathname: page ? pathOf(page, locale) : '', search: '' })
  const own = page && !saysMore(shown) ? address(localeOf(shown.pathname)) : null
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

/** An entry is the same under any selection; any other page is another view with one, or at another place of it. */
function saysMore({ pathname, search, hash }: Shown): boolean {
  const asked = new URLSearchParams(search)
  const isView = [...viewParameters, 'quote'].some((name) => asked.has(name))
  return pageOf(pathname)?.name !== 'move' && (isView || hash !== '')
}
