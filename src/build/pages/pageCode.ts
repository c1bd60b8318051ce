import type { Locale } from '#src/domain/vocabulary.ts'
import type { Page } from '#src/url/paths.ts'
import { link, type Tag } from '../html/tags.ts'
import { englishChunk, homeChunk } from '../vite/codeSplitting.ts'

/** The part of Vite's manifest that we read: built files by source, each with its imports. */
export type Manifest = Readonly<
  Record<
    string,
    { file: string; name?: string; css?: string[]; assets?: string[]; imports?: string[]; dynamicImports?: string[] }
  >
>

/** The code of pages that is not in the app's first chunk: the file that the app imports it from, or its chunk's name. */
const sources: Readonly<Record<Page['name'], string>> = {
  dashboard: homeChunk,
  move: 'src/app/pages/entry/Entry.tsx',
  sources: 'src/app/pages/sources/SourcesPage.tsx',
  article: 'src/app/pages/article/ArticlePage.tsx',
  country: 'src/app/pages/profile/CountryPage.tsx',
  person: 'src/app/pages/profile/PersonPage.tsx',
  year: 'src/app/pages/year/YearPage.tsx',
  data: 'src/app/pages/data/DataPage.tsx',
  method: 'src/app/pages/method/MethodPage.tsx',
  corrections: 'src/app/pages/corrections/CorrectionsPage.tsx',
}

/** The code of the page for unknown addresses. */
const unknownSource = 'src/app/pages/notFound/UnknownPage.tsx'

/** What the page of an entry loads in addition where the record has no such entry. */
const unknownEntrySource = 'src/app/pages/entry/UnknownEntryWays.tsx'

/** The fonts in the first view of every page, and those of pages with longer texts. */
const fonts = ['inter', 'newsreader-display']
const readingFonts = ['newsreader-text']
const isForReading = (page: Page) => page.name !== 'dashboard'

/** The fonts, styles and code that a page needs beyond the app's first chunk. */
export type PageCode = {
  /** Links that preload the fonts of the first view, so that they are not swapped while a reader reads. */
  fonts: Tag[]
  /** The files of the page's own styles, which are inlined as those of the app are. */
  styles: string[]
  /** Links that preload its code, and disabled ones to its styles, which keep that code from fetching them again. */
  code: Tag[]
}

/** A page in a language; null is the one for unknown addresses, and one that is not there is that of a retired id. */
export type WantedPage = { page: Page | null; locale: Locale; isThere?: boolean }

/** Throws when the build has no such file. */
export function pageCode(manifest: Manifest, { page, locale, isThere = true }: WantedPage, base: string): PageCode {
  const wanted = [
    page ? sources[page.name] : unknownSource,
    page?.name === 'move' && !isThere ? unknownEntrySource : null,
    locale === 'en' ? englishChunk : null,
  ]
  const own = ownFilesOf(
    manifest,
    wanted.filter((source) => source !== null),
  )
  const styles = own.filter((file) => file.endsWith('.css'))
  const scripts = own.filter((file) => file.endsWith('.js'))
  const faces = [...fonts, ...(page && isForReading(page) ? readingFonts : [])]
  return {
    fonts: faces.map((face) => fontLink(filesOf(manifest, `src/styles/fonts/${face}.woff2`)[0] ?? '', base)),
    styles,
    code: [
      ...styles.map((file) => link('stylesheet', { disabled: true, crossorigin: true, href: base + file })),
      ...scripts.map((file) => link('modulepreload', { crossorigin: true, href: base + file })),
    ],
  }
}

function fontLink(file: string, base: string): Tag {
  return link('preload', { as: 'font', type: 'font/woff2', crossorigin: true, href: base + file })
}

/** The files that sources need beyond the app's first chunk, each once. */
export function ownFilesOf(manifest: Manifest, wanted: readonly string[]): string[] {
  const known = filesOf(manifest, 'index.html')
  const files = wanted.flatMap((source) => filesOf(manifest, source))
  return [...new Set(files)].filter((file) => !known.includes(file))
}

/** The files of a source, or of a chunk of several that is named so, and of all their static imports. */
function filesOf(manifest: Manifest, source: string): string[] {
  const named = Object.keys(manifest).find((key) => manifest[key]?.name === source)
  const seen = new Set([named ?? source]) // iterating a set also visits values that are added meanwhile
  const files: string[] = []
  for (const name of seen) {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the build has no ${name}`)
    files.push(chunk.file, ...(chunk.css ?? []))
    for (const next of chunk.imports ?? []) seen.add(next)
  }
  return files
}
