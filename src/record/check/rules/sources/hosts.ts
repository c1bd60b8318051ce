import type { Corpus, Finding } from '../../corpus.ts'

/** Of the addresses that can be read, each is of a host that the public network has: a name with a dot, not a bare number. */
export function hostsRule({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }) =>
    entry.sources.flatMap((source, index): Finding[] => {
      const host = 'url' in source && source.url !== undefined ? hostOf(source.url) : null
      if (host === null || isPublicName(host)) return []
      return [
        {
          file,
          path: ['sources', index, 'url'],
          wrong: {
            es: `«${host}» no es el nombre de ningún sitio de la red pública.`,
            en: `“${host}” is the name of no site of the public network.`,
          },
          cure: {
            es: 'Copie la dirección entera desde el navegador, con el nombre completo del sitio: «www.ejemplo.com».',
            en: 'Copy the whole address from the browser, with the full name of the site: “www.example.com”.',
          },
        },
      ]
    }),
  )
}

/** Null for what the rule of sources reports: no address, or one of another protocol. */
function hostOf(url: string): string | null {
  return URL.canParse(url) && /^https?:\/\//i.test(url) ? new URL(url).hostname : null
}

/** Labels joined by dots, the last of them letters or an internationalised name (RFC 1123, RFC 5890). */
function isPublicName(host: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)\.?$/.test(host)
}
