import { currentRecord } from '#src/domain/currentRecord.ts'
import { type DateSpan, toDay } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { dayInWords, spanInWords } from '#src/i18n/dateWords.ts'
import { shortHash } from './shortHash.ts'
import type { CiteTexts } from './texts.es.ts'

/**
 * A citation in no format yet: plain text, BibTeX, RIS and CSL-JSON are all written from it.
 *
 * The formats are written by hand, since the browser cites filtered views too and a library would be larger than the first
 * page; tests read each format back with citation-js. There is no day of access: the version identifies what was read.
 */
export type Citation = {
  /** A page of the record, or the data themselves: the record and a part of it chosen by filters. */
  type: 'page' | 'dataset'
  /** The citation key, unique to entry or view, version and language: ASCII letters, digits and hyphens. */
  key: string
  title: string
  /** The name of the site: the container of a page, or the author of the data. */
  site: string
  locale: Locale
  /** The day of the version, as "2026-11-23". */
  version: string
  url: string
  note: string
  plain: string
}

/** `version` is the day of the record's latest revision; `url` is the permanent link. */
type Cited = { version: string; url: string; locale: Locale; texts: CiteTexts }
type CitedMove = { id: string; title: string; span: DateSpan }

/** The citation of an entry, with its date in words. */
export function citeMove({ id, title, span }: CitedMove, { version, url, locale, texts }: Cited): Citation {
  const date = spanInWords(span, locale)
  const plain = texts.entry(title, date, dayInWords(toDay(version), locale), url)
  const key = `${currentRecord().site.id}-${id}-${locale}`
  return { type: 'page', key, title, site: texts.site, locale, version, url, note: texts.entryNote(date), plain }
}

/** The citation of the whole record. */
export function citeRecord({ version, url, locale, texts }: Cited): Citation {
  const plain = texts.record(dayInWords(toDay(version), locale), url)
  const key = `${currentRecord().site.id}-${version}-${locale}`
  return {
    type: 'dataset',
    key,
    title: texts.recordTitle,
    site: texts.site,
    locale,
    version,
    url,
    note: texts.note,
    plain,
  }
}

/** A filtered view: `filter` names what was chosen, `n` of `total` are moves, written as the page writes numbers. */
export function citeView(
  view: { filter: string; n: string; total: string },
  { version, url, locale, texts }: Cited,
): Citation {
  const title = texts.viewTitle(view.filter, view.n, view.total)
  const plain = texts.view(title, dayInWords(toDay(version), locale), url)
  const key = `${currentRecord().site.id}-${version}-${viewHash(url)}-${locale}`
  return { type: 'dataset', key, title, site: texts.site, locale, version, url, note: texts.note, plain }
}

/** A hash of path and query: the same view on another host has the same key. */
function viewHash(url: string): string {
  const { pathname, search } = new URL(url)
  return shortHash(pathname + search)
}
