import type { Texts } from '#src/domain/vocabulary.ts'
import type { SourceEntry } from '../../../schema.ts'
import { jsonToCopy, visible } from '../../../visible.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { oddOnes } from '../../oddOnes.ts'
import { repeats } from '../../repeats.ts'

type WebSource = Exclude<SourceEntry, { article: string }> & { url: string }
type Address = { file: string; path: JsonPath; url: string; address: URL | null }
type Page = Omit<Address, 'url'> & { source: WebSource }

/** The URL of a source or an article is valid; that of a source is listed once a move, with the same description in every move. */
export function urlFindings(corpus: Corpus): Finding[] {
  const pages = pagesOf(corpus)
  return [
    ...[...pages.map(({ source: { url }, ...page }) => ({ ...page, url })), ...ofArticles(corpus)].flatMap(unusable),
    ...repeatedInMove(pages),
    ...describedOtherwise(pages),
  ]
}

function unusable({ file, path, url, address }: Address): Finding[] {
  const at = { file, path: [...path, 'url'] }
  if (!address) {
    const cure = {
      es: 'Copie la dirección completa del navegador, con "https://" delante.',
      en: 'Copy the whole address from the browser, with "https://" before it.',
    }
    const wrong = { es: 'Esto no es una dirección web completa.', en: 'This is no complete web address.' }
    return [{ ...at, wrong, cure }]
  }
  if (address.protocol !== 'http:' && address.protocol !== 'https:') {
    const wrong = {
      es: `Una dirección debe empezar con "https://" o "http://", no con "${address.protocol}".`,
      en: `An address must begin with "https://" or "http://", not with "${address.protocol}".`,
    }
    const cure = {
      es: 'Escriba la dirección en que los lectores pueden abrir la página.',
      en: 'Write the address at which readers can open the page.',
    }
    return [{ ...at, wrong, cure }]
  }
  if (address.username || address.password) {
    return [
      {
        ...at,
        wrong: {
          es: 'La dirección contiene un nombre de usuario o una contraseña.',
          en: 'The address holds a user name or a password.',
        },
        cure: { es: 'Escríbala sin ellos:', en: 'Write it without:' },
        copy: jsonToCopy(bare(url)),
      },
    ]
  }
  return []
}

function repeatedInMove(pages: readonly Page[]): Finding[] {
  return repeats(pages, ({ file, address }) => address && `${file} ${address.href}`).map(({ item, first }) => ({
    file: item.file,
    path: [...item.path, 'url'],
    wrong: {
      es: `Esta dirección ya es la de la fuente ${Number(first.path[1]) + 1} del movimiento.`,
      en: `This address is already that of source ${Number(first.path[1]) + 1} of the move.`,
    },
    cure: {
      es: 'Deje una de las dos, y que las afirmaciones nombren esa.',
      en: 'Keep one of the two, and let the claims name it.',
    },
  }))
}

const describedFields = {
  publisher: { es: 'el medio', en: 'the publisher' },
  title: { es: 'el título', en: 'the title' },
} as const satisfies Record<string, Texts>

/** The count of independent sources and citations need one description of each page. The odd one is named. */
function describedOtherwise(pages: readonly Page[]): Finding[] {
  return (['publisher', 'title'] as const).flatMap((field) =>
    oddOnes(
      pages,
      ({ address }) => address && address.href,
      ({ source }) => source[field],
    )
      .filter(({ item, other }) => item.file !== other.file)
      .map(({ item, usual = '', other, agreeing }) => ({
        file: item.file,
        path: [...item.path, field],
        wrong: {
          es: `Para esta misma página, ${describedFields[field].es} es "${usual}" en ${agreeing > 1 ? `${agreeing} fuentes, como la de ${other.file}` : other.file}, y aquí "${item.source[field]}".`,
          en: `For this same page, ${describedFields[field].en} is "${usual}" in ${agreeing > 1 ? `${agreeing} sources, such as that of ${other.file}` : other.file}, and "${item.source[field]}" here.`,
        },
        cure: {
          es: 'Abra la página, y escriba lo mismo en todos los archivos:',
          en: 'Open the page, and write it alike in all files:',
        },
        copy: `"${field}": ${jsonToCopy(usual)}`,
      })),
  )
}

function pagesOf({ moves }: Corpus): Page[] {
  return moves.flatMap(({ file, entry }) =>
    entry.sources.flatMap((source, index) =>
      hasUrl(source) ? [{ source, file, path: ['sources', index], address: parseUrl(source.url) }] : [],
    ),
  )
}

function hasUrl(source: SourceEntry): source is WebSource {
  return 'url' in source && source.url !== undefined
}

function ofArticles({ articles }: Corpus): Address[] {
  return articles.flatMap(({ file, entry: { url } }) =>
    url === undefined ? [] : [{ file, path: [], url, address: parseUrl(url) }],
  )
}

/** Null also for what a browser would correct silently: spaces and unseen signs, "https:host" without slashes. */
export function parseUrl(url: string): URL | null {
  if (/\s/.test(url) || visible(url) !== url || /^https?:(?!\/\/)/i.test(url)) return null
  return URL.canParse(url) ? new URL(url) : null
}

function bare(url: string): string {
  const address = new URL(url)
  address.username = ''
  address.password = ''
  return address.href
}
