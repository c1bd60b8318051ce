import type { SourceEntry } from '../schema.ts'

/**
 * Publishers whose texts on these subjects are mostly an agency's copy (dossier, "coverage"): they do not confirm that
 * agency.
 */
const agencyOfPublisher: Readonly<Record<string, string>> = { 'ABC Color': 'EFE' }

/** How many of the sources do not merely repeat one another: distinct agencies, publishers and articles. */
export function originCount(sources: readonly SourceEntry[]): number {
  return new Set(sources.map(originOf)).size
}

function originOf(source: SourceEntry): string {
  if ('article' in source) return `article:${source.article}`
  return source.agency ?? agencyOfPublisher[source.publisher] ?? source.publisher
}
