import { localeIds } from '#src/domain/vocabulary.ts'
import { formerPaths, pathOf } from '#src/url/paths.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'
import { retiredPages } from './retiredPages.ts'

/**
 * Redirects from earlier paths, and from retired ids that have a successor, which Cloudflare Pages follows before it looks
 * for a page. Netlify reads the same file but prefers a page where there is one, and that page redirects as well.
 */
export function redirects({ dataset }: Pick<PublishInput, 'dataset'>, base: string): PublishedFile {
  const at = (path: string) => base.slice(0, -1) + path
  const moved = localeIds.flatMap((locale) =>
    formerPaths(locale).map(({ path, page }) => [path, pathOf(page, locale)] as const),
  )
  const retired = retiredPages(dataset.retired).flatMap(({ subject: name, id, successor }) =>
    successor === undefined
      ? []
      : localeIds.map((locale) => [pathOf({ name, id }, locale), pathOf({ name, id: successor }, locale)] as const),
  )
  const lines = [...moved, ...retired].map(([from, to]) => `${at(from)} ${at(to)} 301\n`)
  return { path: '_redirects', text: lines.join('') }
}
