import type { SourceEntry } from '../schema.ts'

/** Publishers that mostly republish the texts of one agency, by name: they do not count as independent of it. */
const agencyOfPublisher: Readonly<Record<string, string>> = { 'ABC Color': 'EFE' }

/** The number of independent sources: distinct agencies, publishers without an agency, and articles. */
export function originCount(sources: readonly SourceEntry[]): number {
  return new Set(sources.map(originOf)).size
}

function originOf(source: SourceEntry): string {
  if ('article' in source) return `article:${source.article}`
  return source.agency ?? agencyOfPublisher[source.publisher] ?? source.publisher
}
