import { type Locale, localeIds } from '#src/domain/vocabulary.ts'

/** A page of the site, independent of language. */
export type Page =
  | { name: 'dashboard' }
  | { name: 'move'; id: string }
  | { name: 'sources' }
  | { name: 'article'; id: string }
  | { name: 'country'; id: string }
  | { name: 'person'; id: string }
  /** `id` is the year, of four figures. */
  | { name: 'year'; id: string }
  | { name: 'data' }
  | { name: 'method' }
  | { name: 'corrections' }

/** The first path segment of each page by language. Published paths never change. */
export const segments = {
  es: {
    move: 'movimientos',
    article: 'articulos',
    country: 'paises',
    person: 'personas',
    sources: 'fuentes',
    data: 'datos',
    method: 'metodo',
    corrections: 'correcciones',
  },
  en: {
    move: 'moves',
    article: 'articles',
    country: 'countries',
    person: 'people',
    sources: 'sources',
    data: 'data',
    method: 'method',
    corrections: 'corrections',
  },
} as const satisfies Record<Locale, Record<string, string>>

export const roots: Record<Locale, string> = { es: '', en: '/en' }

/** The path patterns of a language for the router. */
export function routePatterns(locale: Locale) {
  const { move, article, country, person, ...single } = segments[locale]
  return {
    root: roots[locale] || '/',
    move: `${move}/:id`,
    article: `${article}/:id`,
    country: `${country}/:id`,
    person: `${person}/:id`,
    year: ':id',
    ...single,
  }
}

/** Published paths of pages that have another path now: they lead there. */
export function formerPaths(locale: Locale): readonly { path: string; page: Page }[] {
  return [{ path: `${roots[locale]}/${segments[locale].article}`, page: { name: 'sources' } }]
}

/** The path of a page, without base, query or fragment. */
export function pathOf(page: Page, locale: Locale): string {
  const root = roots[locale]
  switch (page.name) {
    case 'dashboard':
      return root || '/'
    case 'move':
    case 'article':
    case 'country':
    case 'person':
      return `${root}/${segments[locale][page.name]}/${encodeURIComponent(page.id)}`
    case 'year':
      return `${root}/${encodeURIComponent(page.id)}`
    case 'sources':
    case 'data':
    case 'method':
    case 'corrections':
      return `${root}/${segments[locale][page.name]}`
  }
}

/** Whether a path, without base, is that of an embed, present or not. */
export function isEmbedPath(pathname: string): boolean {
  return localeIds.some((locale) => `${pathname}/`.startsWith(`${roots[locale]}/embed/`))
}

/** The language of a path: English below /en, otherwise Spanish. */
export function localeOf(pathname: string): Locale {
  return /^\/en(\/|$)/.test(pathname) ? 'en' : 'es'
}

/** The page of a path, or null when it is none of ours. */
export function pageOf(pathname: string): Page | null {
  const locale = localeOf(pathname)
  const [first, id, ...more] = pathname.slice(roots[locale].length).split('/').filter(Boolean)
  const known = segments[locale]
  if (first === undefined) return { name: 'dashboard' }
  if (more.length > 0) return null
  if (first === known.article && id === undefined) return { name: 'sources' } // their list, in earlier links
  const subject = subjects.find((name) => first === known[name])
  if (subject) return id === undefined ? null : named(subject, id)
  if (id !== undefined) return null
  if (/^\d{4}$/.test(first)) return { name: 'year', id: first }
  const name = singles.find((single) => first === known[single])
  return name ? { name } : null
}

/** The same page in the other language; an unknown page leads to the other dashboard. */
export function pathInLocale(pathname: string, locale: Locale): string {
  return pathOf(pageOf(pathname) ?? { name: 'dashboard' }, locale)
}

/** The other language of the site. */
export function otherLocale(locale: Locale): Locale {
  return localeIds.find((id) => id !== locale) ?? locale
}

/** The pages whose path has the id of their subject. */
const subjects = ['move', 'article', 'country', 'person'] as const

/** The pages of which there is one. */
const singles = ['sources', 'data', 'method', 'corrections'] as const

function named(name: (typeof subjects)[number], id: string): Page | null {
  try {
    const text = decodeURIComponent(id)
    return encodeURIComponent(text) ? { name, id: text } : null // throws for half a character, which no address can have
  } catch {
    return null
  }
}
