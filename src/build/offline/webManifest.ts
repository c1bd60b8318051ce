import type { RecordFacts } from '#src/domain/record.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import type { Tag } from '../html/tags.ts'
import { link } from '../html/tags.ts'

export const webManifestPath = 'manifest.webmanifest'

/** The link to the manifest: with the code of a page, as nothing that is painted needs it. */
export function webManifestLink(base: string): Tag {
  return link('manifest', { href: base + webManifestPath })
}

/** What a phone needs to know of the site to install it (W3C Web Application Manifest), in the first language of the record. */
export function webManifest({ site, locales }: RecordFacts, base: string): string {
  const lang = locales[0] ?? localeIds[0]
  return `${JSON.stringify(
    {
      id: base,
      name: site.name[lang],
      short_name: site.name[lang],
      description: site.description[lang],
      lang,
      dir: 'ltr',
      start_url: base,
      scope: base,
      display: 'minimal-ui', // with the browser's own ways back and on, and the address to share
      background_color: '#fbfaf7', // --paper of the light scheme
      theme_color: '#fbfaf7',
      icons: [
        { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
        { src: `${base}apple-touch-icon.png`, sizes: '180x180', type: 'image/png' },
      ],
    },
    null,
    2,
  )}\n`
}
