import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { repeats } from '../../repeats.ts'

type Address = { file: string; path: JsonPath; url: string; address: URL | null }
type Page = Address & { publisher: string; title: string }

/** The URL of a source or an article is valid; that of a source is listed once a move, with the same description in every move. */
export function urlFindings(corpus: Corpus): Finding[] {
  const pages = pagesOf(corpus)
  return [
    ...[...pages, ...ofArticles(corpus)].flatMap(unusable),
    ...repeatedInMove(pages),
    ...describedOtherwise(pages),
  ]
}

function unusable({ file, path, url, address }: Address): Finding[] {
  const at = { file, path: [...path, 'url'] }
  if (!address) {
    const cure = `Copy the whole address from the browser, with "https://" before it.`
    return [{ ...at, wrong: 'This is no complete web address.', cure }]
  }
  if (address.protocol !== 'http:' && address.protocol !== 'https:') {
    const wrong = `An address must begin with "https://" or "http://", not with "${address.protocol}".`
    return [{ ...at, wrong, cure: 'Write the address at which readers can open the page.' }]
  }
  if (address.username || address.password) {
    return [{ ...at, wrong: 'The address holds a user name or a password.', cure: `Write it without: "${bare(url)}".` }]
  }
  return []
}

function repeatedInMove(pages: readonly Page[]): Finding[] {
  return repeats(pages, ({ file, address }) => address && `${file} ${address.href}`).map(({ item, first }) => ({
    file: item.file,
    path: [...item.path, 'url'],
    wrong: `This address is already that of source ${Number(first.path[1]) + 1} of the move.`,
    cure: 'Keep one of the two, and let the claims name it.',
  }))
}

/** The count of independent sources and citations need one description of each page. */
function describedOtherwise(pages: readonly Page[]): Finding[] {
  return repeats(pages, ({ address }) => address && address.href)
    .filter(({ item, first }) => item.file !== first.file)
    .flatMap(({ item, first }) =>
      (['publisher', 'title'] as const)
        .filter((field) => item[field] !== first[field])
        .map((field) => ({
          file: item.file,
          path: [...item.path, field],
          wrong: `The same page has the ${field} "${first[field]}" in ${first.file}, and "${item[field]}" here.`,
          cure: `Open the page, and write its ${field} alike in both files.`,
        })),
    )
}

function pagesOf({ moves }: Corpus): Page[] {
  return moves.flatMap(({ file, entry }) =>
    entry.sources.flatMap((source, index) =>
      'url' in source ? [{ ...source, file, path: ['sources', index], address: parseUrl(source.url) }] : [],
    ),
  )
}

function ofArticles({ articles }: Corpus): Address[] {
  return articles.flatMap(({ file, entry: { url } }) =>
    url === undefined ? [] : [{ file, path: [], url, address: parseUrl(url) }],
  )
}

/** Null also for what a browser would correct silently: spaces around it, "https:host" without slashes. */
export function parseUrl(url: string): URL | null {
  if (/\s/.test(url) || /^https?:(?!\/\/)/i.test(url)) return null
  return URL.canParse(url) ? new URL(url) : null
}

function bare(url: string): string {
  const address = new URL(url)
  address.username = ''
  address.password = ''
  return address.href
}
