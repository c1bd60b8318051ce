import type { Citation } from './citation.ts'

/** A citation as an item of CSL-JSON 1.0, which reference managers and pandoc read. */
export type CslItem = {
  id: string
  type: 'webpage' | 'dataset'
  title: string
  author?: { literal: string }[]
  'container-title'?: string
  version: string
  issued: { 'date-parts': [number[]] }
  language: string
  URL: string
  note: string
}

/** A citation as an item of CSL-JSON. */
export function cslItem({ type, key, title, site, locale, version, url, note }: Citation): CslItem {
  return {
    id: key,
    type: type === 'page' ? 'webpage' : 'dataset',
    title,
    ...(type === 'page' ? { 'container-title': site } : { author: [{ literal: site }] }),
    version,
    issued: { 'date-parts': [version.split('-').map(Number)] },
    language: locale,
    URL: url,
    note,
  }
}

/** Citations as CSL-JSON, which is a list. */
export function cslJson(...citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(cslItem), null, 2)}\n`
}
