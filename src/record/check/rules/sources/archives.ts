import type { Corpus, Finding } from '../../corpus.ts'
import { parseUrl } from './urls.ts'

/** The archived copy of a source has a complete address with https, and not that of the page itself. */
export function archivesRule({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }) =>
    entry.sources.flatMap((source, index) => {
      if (!('archive' in source) || source.archive === undefined) return []
      const path = ['sources', index, 'archive']
      const address = parseUrl(source.archive)
      if (address?.protocol !== 'https:') {
        return [
          {
            file,
            path,
            wrong: {
              es: 'Esto no es una dirección web completa con "https://".',
              en: 'This is no complete web address with "https://".',
            },
            cure: {
              es: 'Copie la dirección entera de la copia archivada.',
              en: 'Copy the whole address of the archived copy.',
            },
          },
        ]
      }
      if (address.href !== parseUrl(source.url ?? '')?.href) return []
      return [
        {
          file,
          path,
          wrong: {
            es: 'La copia archivada tiene la dirección de la página misma.',
            en: 'The archived copy has the address of the page itself.',
          },
          cure: {
            es: 'Escriba la dirección de la copia, o quite "archive".',
            en: 'Write the address of the copy, or remove "archive".',
          },
        },
      ]
    }),
  )
}
