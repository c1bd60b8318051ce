import type { Locale } from '#src/domain/vocabulary.ts'
import type { Page } from '#src/url/paths.ts'

/** The part that we read of the manifest that Vite writes: files by their source, each with what it imports. */
export type Manifest = Readonly<Record<string, { file: string; css?: string[]; imports?: string[] }>>

/** The code of pages that does not come with the first page of all, by the file that the app imports it from. */
const sources: Readonly<Record<Page['name'], string | null>> = {
  dashboard: null,
  move: 'src/app/EntryPane.tsx',
  articles: 'src/app/ArticlesPage.tsx',
  article: 'src/app/ArticlePage.tsx',
  country: 'src/app/CountryPage.tsx',
  person: 'src/app/PersonPage.tsx',
  data: 'src/app/DataPage.tsx',
  method: 'src/app/MethodPage.tsx',
}

/**
 * The links to the styles that a page needs beyond those of the template, without which it would stand unstyled until
 * its code has come; and to that code, which may come late. Throws when the build has no such file.
 */
export function codeLinks(manifest: Manifest, page: Page | null, locale: Locale, base: string): string {
  const known = filesOf(manifest, 'index.html')
  const wanted = [page && sources[page.name], locale === 'en' ? 'src/i18n/en.ts' : null]
  const files = wanted.flatMap((source) => (source ? filesOf(manifest, source) : []))
  const own = [...new Set(files)].filter((file) => !known.includes(file))
  const styles = own.filter((file) => file.endsWith('.css'))
  const scripts = own.filter((file) => file.endsWith('.js'))
  return [
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="${base}${file}">`),
  ].join('')
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
