import type { Locale } from '#src/domain/vocabulary.ts'
import type { Page } from '#src/url/paths.ts'
import { englishChunk } from '../vite/codeSplitting.ts'

/** The part that we read of the manifest that Vite writes: files by their source, each with what it imports. */
export type Manifest = Readonly<Record<string, { file: string; name?: string; css?: string[]; imports?: string[] }>>

/** The code of pages that does not come with the first page of all, by the file that the app imports it from. */
const sources: Readonly<Record<Page['name'], string | null>> = {
  dashboard: null,
  move: 'src/app/pages/entry/EntryPane.tsx',
  articles: 'src/app/pages/article/ArticlesPage.tsx',
  article: 'src/app/pages/article/ArticlePage.tsx',
  country: 'src/app/pages/profile/CountryPage.tsx',
  person: 'src/app/pages/profile/PersonPage.tsx',
  data: 'src/app/pages/data/DataPage.tsx',
  method: 'src/app/pages/method/MethodPage.tsx',
}

/** The fonts that the first view of every page is set in, and those of pages with longer texts. */
const fonts = ['inter', 'newsreader-display']
const readingFonts = ['newsreader-text']
const isForReading = (page: Page) => page.name !== 'dashboard' && page.name !== 'articles'

/** What a page adds to the template of the build. */
export type PageCode = {
  /** Links to the fonts of its first view, which otherwise come after the text and change what is being read. */
  fonts: string
  /** The files of its own styles, to stand in it as those of the template do. */
  styles: string[]
  /** Links to its code, and to its styles for the code that would fetch them again. They come with the app. */
  later: string
}

/** Throws when the build has no such file. */
export function pageCode(manifest: Manifest, page: Page | null, locale: Locale, base: string): PageCode {
  const wanted = [page && sources[page.name], locale === 'en' ? englishOf(manifest) : null]
  const own = ownFilesOf(
    manifest,
    wanted.filter((source) => source !== null),
  )
  const styles = own.filter((file) => file.endsWith('.css'))
  const scripts = own.filter((file) => file.endsWith('.js'))
  const faces = [...fonts, ...(page && isForReading(page) ? readingFonts : [])]
  return {
    fonts: faces.map((face) => fontLink(filesOf(manifest, `src/styles/fonts/${face}.woff2`)[0] ?? '', base)).join(''),
    styles,
    later: [
      ...styles.map((file) => `<link rel="stylesheet" disabled crossorigin href="${base}${file}">`),
      ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`),
    ].join(''),
  }
}

/** Under what key the manifest has the English texts of the first page, which are no chunk of one source. */
function englishOf(manifest: Manifest): string {
  const key = Object.keys(manifest).find((source) => manifest[source]?.name === englishChunk)
  if (!key) throw new Error(`the build has no chunk named ${englishChunk}`)
  return key
}

function fontLink(file: string, base: string): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`
}

/** What sources need beyond the code of the first page, each file once. */
export function ownFilesOf(manifest: Manifest, wanted: readonly string[]): string[] {
  const known = filesOf(manifest, 'index.html')
  const files = wanted.flatMap((source) => filesOf(manifest, source))
  return [...new Set(files)].filter((file) => !known.includes(file))
}

/** The files of a source and of all that it imports before it can run. */
function filesOf(manifest: Manifest, source: string): string[] {
  const seen = new Set([source]) // a set walks on to what is added while it is walked
  const files: string[] = []
  for (const name of seen) {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the build has no ${name}`)
    files.push(chunk.file, ...(chunk.css ?? []))
    for (const next of chunk.imports ?? []) seen.add(next)
  }
  return files
}
