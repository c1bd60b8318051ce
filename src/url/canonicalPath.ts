import type { Locale } from '#src/domain/vocabulary.ts'
import { roots, segments } from './paths.ts'

/** What stands behind an address in a message and is taken for a part of it: brackets, quotation marks, punctuation, blanks. */
const trailing = /[\s\u200B\u2060)\]}>.,;:!?¡¿*'"«»‹›“”‘’…]+$/u

/**
 * The path of the page that a path means, without base, query or fragment: without the names and endings of files, in the
 * case that it was published in, without slashes too many and what has come along from a message. A path of no page of ours
 * stays as it is.
 */
export function canonicalPath(pathname: string): string {
  const parts = pathname.split('/').map(decoded).filter(Boolean)
  const last = withoutEnding(parts.pop() ?? '')
  if (last !== '') parts.push(last)
  const locale: Locale = parts[0]?.toLowerCase() === 'en' ? 'en' : 'es'
  if (locale === 'en') parts.shift()
  const isEmbed = parts[0]?.toLowerCase() === 'embed'
  if (isEmbed) parts.shift()
  const root = roots[locale] + (isEmbed ? '/embed' : '')
  const rest = restOf(parts, locale)
  return rest === null ? pathname : root + rest || '/'
}

/** The path of a page below the root of its language; null for none. */
function restOf([first, id, ...more]: readonly string[], locale: Locale): string | null {
  if (first === undefined) return ''
  if (more.length > 0) return null
  if (id === undefined && /^\d{4}$/.test(first)) return `/${first}`
  const known = segments[locale]
  const name = first.toLowerCase()
  if (!Object.values<string>(known).includes(name)) return null
  if (id === undefined) return `/${name}`
  return `/${name}/${encodeURIComponent(name === known.country ? id.toUpperCase() : id.toLowerCase())}`
}

/** Of "index.html).": nothing; of "quito.html": "quito". */
function withoutEnding(text: string): string {
  return text
    .replace(trailing, '')
    .replace(/\.html?$/i, '')
    .replace(/^index$/i, '')
}

/** A part of a path as it is read; where it is malformed, as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
