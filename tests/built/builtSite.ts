/** The built site as files: what a server would send, read without a browser. `npm run build` comes first. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { JSDOM } from 'jsdom'
import { localeIds } from '#src/domain/vocabulary.ts'
import { fileOfPath } from '#src/publish/pageFile.ts'
import { sitePages } from '#src/publish/sitePages.ts'
import { pathOf } from '#src/url/paths.ts'
import { aPublishInput } from '#tests/builders/publishInput.ts'

/** Where the site was built; elsewhere for a build that was made beside the usual one. */
export const dist = resolve(process.env.TEST_DIST ?? 'dist')

export const { dataset, timeline } = aPublishInput()
/** Every address of the link contract, in both languages. */
export const addresses = localeIds.flatMap((locale) =>
  sitePages(timeline, dataset).map((page) => ({ page, locale, path: pathOf(page, locale) })),
)

const files = new Map<string, string>()

/** The text of a file below the site's root. */
export function read(file: string): string {
  const text = files.get(file) ?? readFileSync(join(dist, file), 'utf8')
  files.set(file, text)
  return text
}

export function htmlOf(path: string): string {
  return read(fileOfPath(path))
}

/** The head of a page, parsed; pages are long and their heads are short. */
export function headOf(path: string): HTMLHeadElement {
  const [head = ''] = htmlOf(path).split('</head>')
  return new JSDOM(`${head}</head></html>`).window.document.head
}

/** What a reader without scripts reads: the words of the page's body, tags and comments taken away. */
export function wordsOf(path: string): string {
  const [, body = ''] = htmlOf(path).split('</head>')
  const words = body
    .replaceAll(/<!--.*?-->|<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => signs[name] ?? '')
  return oneLine(words)
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

/** The addresses that a page's links lead to, as they are written. */
export function hrefsOf(path: string): string[] {
  return [...htmlOf(path).matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

/** The file that a server sends for an address below the root, or null: then the link is dead. */
export function fileOf(pathname: string): string | null {
  const path = decodeURI(pathname)
  const file = [path.slice(1), fileOfPath(path)].find(
    (name) => existsSync(join(dist, name)) && statSync(join(dist, name)).isFile(),
  )
  return file ?? null
}

const idsOfFiles = new Map<string, ReadonlySet<string>>()

/** What fragments of addresses can lead to in a page. */
export function idsOf(file: string): ReadonlySet<string> {
  const ids = idsOfFiles.get(file) ?? new Set([...read(file).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
  idsOfFiles.set(file, ids)
  return ids
}
