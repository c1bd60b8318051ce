import { Readable } from 'node:stream'
import { SitemapStream, streamToPromise } from 'sitemap'
import { localeIds } from '#src/domain/vocabulary.ts'
import { addressOf, fileAddress } from '#src/url/addressOf.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'
import { revisedOn } from './revisedOn.ts'
import { sitePages } from './sitePages.ts'

const sitemapPath = 'sitemap.xml'

/** Every page in every language, with the same page in the others and the day of its latest revision. */
export async function sitemap(input: PublishInput): Promise<PublishedFile> {
  const { dataset, timeline, site } = input
  const items = sitePages(timeline, dataset).flatMap((page) => {
    const links = [...localeIds, 'x-default' as const].map((lang) => ({
      lang,
      url: addressOf(site, page, lang === 'x-default' ? 'es' : lang),
    }))
    const lastmod = revisedOn(page, input)
    return localeIds.map((locale) => ({ url: addressOf(site, page, locale), lastmod, links }))
  })
  const stream = new SitemapStream({ hostname: site, lastmodDateOnly: true })
  const text = await streamToPromise(Readable.from(items).pipe(stream))
  return { path: sitemapPath, text: `${text.toString()}\n` }
}

/** Allows crawlers everything and names the sitemap. */
export function robots({ site }: PublishInput): PublishedFile {
  const text = `User-agent: *\nAllow: /\n\nSitemap: ${fileAddress(site, sitemapPath)}\n`
  return { path: 'robots.txt', text }
}
