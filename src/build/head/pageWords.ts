/** Title and description of a page, as React put them into its head; `title` is without the name of the site. */
export type PageWords = { title: string; description: string }

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/**
 * Reads them out of the head that React wrote, so that nothing else needs to know what a page says of itself. Throws
 * when either is missing or there twice.
 */
export function readPageWords(head: string, siteName: string): PageWords {
  const title = only(head, /<title>([^<]*)<\/title>/g)
  const description = only(head, /<meta name="description" content="([^"]*)"\/>/g)
  const ending = ` · ${siteName}`
  return { title: title.endsWith(ending) ? title.slice(0, -ending.length) : title, description }
}

function only(head: string, pattern: RegExp): string {
  const [found, ...more] = [...head.matchAll(pattern)]
  if (!found || more.length > 0) throw new Error(`a page must have ${pattern.source} once: ${head}`)
  return (found[1] ?? '').replaceAll(/&([a-z]+|#x27);/g, (entity, name: string) => signs[name] ?? entity)
}
