import { redirects } from '../pages/redirects.ts'
import { robots, sitemap } from '../pages/sitemap.ts'
import type { SiteBuild } from '../siteBuild.ts'

/** Writes what search engines and servers read: the sitemap, robots.txt, and redirects. */
export async function writeSitemap(build: SiteBuild): Promise<void> {
  const { input, app } = build
  const files = [await sitemap(input), robots(input), redirects(input, app.base)]
  for (const { path, text } of files) build.output.write(path, text)
}
