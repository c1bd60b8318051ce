/** The built site as files: what a server would send, read without a browser. `npm run build` comes first. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { JSDOM } from 'jsdom'
import { fileOfPath, sitePages } from '#src/build/pages/sitePages.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { pathOf } from '#src/url/paths.ts'
import { ourPublishInput } from '../builders/ourPublishInput.ts'
import { publicSite } from './publicSite.ts'

await Promise.all(localeIds.map(loadTexts)) // pages of both languages are compared with their texts

const isPublic = process.env.TEST_SITE === 'public'

/** Where the site was built; elsewhere for a build that was made beside the usual one. */
export const dist = isPublic ? publicSite.folder : resolve(process.env.TEST_DIST ?? 'dist')
/** What its paths begin with. */
export const base = isPublic ? publicSite.base : '/'
/** Its root as the build was told it; null when it was told none. */
export const toldRoot = isPublic ? `${publicSite.url}/` : null

export const { dataset, timeline } = ourPublishInput()
/** Every address of the link contract, in both languages. */
export const addresses = localeIds.flatMap((locale) =>
  sitePages(timeline, dataset).map((page) => ({ page, locale, path: pathOf(page, locale) })),
)

const files = new Map<string, string>()

/** Every file of the site that holds text, as its path below the root; not the compressed ones beside it. */
export const textFiles = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(dist, path)).isFile() && !/\.(br|gz|png|woff2)$/.test(path))

/** The text of a file below the site's root. */
export function read(file: string): string {
  const text = files.get(file) ?? readFileSync(join(dist, file), 'utf8')
  files.set(file, text)
  return text
}

export function htmlOf(path: string): string {
  return read(fileOfPath(path))
}

/** One for all, since to make a window takes ten times as long as to parse a head. */
const parser = new new JSDOM().window.DOMParser()
const heads = new Map<string, HTMLHeadElement>()

/** The head of a page, parsed; pages are long and their heads are short. */
export function headOf(path: string): HTMLHeadElement {
  const [html = ''] = htmlOf(path).split('</head>')
  const head = heads.get(path) ?? parser.parseFromString(`${html}</head></html>`, 'text/html').head
  heads.set(path, head)
  return head
}

/** What a reader without scripts reads: the words of the page's body, tags and comments taken away. */
export function wordsOf(path: string): string {
  const [, body = ''] = htmlOf(path).split('</head>')
  return wordsIn(body)
}

/** The same of the entry that a page is about, without the list beside it. */
export function entryWordsOf(path: string): string {
  const [entry = ''] = /<article [\s\S]*?<\/article>/.exec(htmlOf(path)) ?? []
  return wordsIn(entry)
}

function wordsIn(html: string): string {
  const words = html
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

/** All that the HTML of a file names by its address, whatever for and in whatever form. */
export function addressesIn(file: string): string[] {
  const named = [...read(file).matchAll(/ (?:href|src)="([^"]*)"|content="(?:0; url=)?((?:https?:\/)?\/[^"]*)"/g)]
  return named.map(([, href, content]) => (href ?? content ?? '').replaceAll('&amp;', '&'))
}

/** The file that a server sends for a path of its host, or null: then the link is dead. */
export function fileOf(pathname: string): string | null {
  if (!pathname.startsWith(base)) return null
  const path = `/${decodeURI(pathname.slice(base.length))}`
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
