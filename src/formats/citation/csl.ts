import { currentRecord } from '#src/domain/currentRecord.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
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
    title: keptCase(title, locale),
    ...(type === 'page' ? { 'container-title': keptCase(site, locale) } : { author: [{ literal: site }] }),
    version,
    issued: { 'date-parts': [version.split('-').map(Number)] },
    language: locale,
    URL: url,
    note,
  }
}

/**
 * English styles write the words of a title with capitals. A name in another language keeps its own by the markup that CSL-JSON
 * has for it.
 */
function keptCase(text: string, locale: Locale): string {
  const { name } = currentRecord().site
  return locale === 'en' && name.en === name.es
    ? text.replaceAll(name.en, () => `<span class="nocase">${name.en}</span>`)
    : text
}

/** Citations as CSL-JSON, which is a list. */
export function cslJson(...citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(cslItem), null, 2)}\n`
}
