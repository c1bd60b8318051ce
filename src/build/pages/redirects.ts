import { localeIds } from '#src/domain/vocabulary.ts'
import { pathOf } from '#src/url/paths.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'

/**
 * Redirects from retired ids that have a successor, which Cloudflare Pages follows before it looks for a page. Netlify reads
 * the same file but prefers a page where there is one, and that page redirects as well. No file without such ids.
 */
export function redirects({ dataset }: Pick<PublishInput, 'dataset'>, base: string): PublishedFile[] {
  const at = (path: string) => base.slice(0, -1) + path
  const lines = dataset.retired.flatMap(({ subject: name, id, successor }) =>
    successor === undefined
      ? []
      : localeIds.map(
          (locale) => `${at(pathOf({ name, id }, locale))} ${at(pathOf({ name, id: successor }, locale))} 301\n`,
        ),
  )
  return lines.length > 0 ? [{ path: '_redirects', text: lines.join('') }] : []
}
