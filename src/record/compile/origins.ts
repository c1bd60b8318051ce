import type { PublishersFile, SourceEntry } from '../schema.ts'

/** The agency whose texts a publisher mostly carries without saying so, by the publisher's name. */
export type AgencyDefaults = ReadonlyMap<string, string>

/** The agencies of the publishers that have one. */
export function agencyDefaults(publishers: PublishersFile['publishers']): AgencyDefaults {
  return new Map(publishers.flatMap(({ name, agency }) => (agency === undefined ? [] : [[name, agency] as const])))
}

/**
 * The number of independent sources: distinct agencies, publishers without an agency, and articles. A page that was consulted
 * through another source is no origin of its own: what is known of it is what the other one says, which counts already.
 */
export function originCount(sources: readonly SourceEntry[], agencies: AgencyDefaults): number {
  return new Set(sources.filter((source) => throughOf(source) === null).map((source) => originOf(source, agencies)))
    .size
}

/** The id of the source through which another of its move was consulted; null for one that was read. */
export function throughOf(source: SourceEntry): string | null {
  return 'through' in source ? (source.through ?? null) : null
}

function originOf(source: SourceEntry, agencies: AgencyDefaults): string {
  if ('article' in source) return `article:${source.article}`
  return source.agency ?? agencies.get(source.publisher) ?? source.publisher
}
