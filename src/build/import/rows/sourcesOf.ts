import { hostOf } from '#src/domain/hostOf.ts'
import { slug } from '#src/domain/slug.ts'
import type { Day } from '#src/domain/time/dateSpan.ts'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import type { MoveColumn } from '../map/columns.ts'
import { aligned } from './aligned.ts'
import type { KnownRecord, WebSource } from './knownRecord.ts'
import type { RowReader } from './rowReader.ts'

/**
 * The pages that a row rests on. A page that the record knows is written as it is there. What the table does not hold of
 * another follows from its address and from the day of the move, with the marks that the record has for that.
 */
export function sourcesOf(row: RowReader, known: KnownRecord, moveDay: Day, today: Day): WebSource[] {
  const urls = row.list('source_urls')
  if (urls.every((url) => url === '')) row.fault('source_urls', null, (t) => t.noSource)
  const columns = ['source_publishers', 'source_titles', 'source_published', 'source_languages'] as const
  const [publishers, titles, days, languages] = columns.map((column) =>
    aligned(row, column, urls.length, 'source_urls'),
  )
  const isInferred = row.cell('source_published_inferred') === 'true'
  const taken = new Set<string>()
  return urls.flatMap((url, at) => {
    if (url === '') return []
    if (!isAddress(url)) {
      row.fault('source_urls', url, (t) => t.notAddress)
      return []
    }
    const page = known.pageOf(url)
    const site = known.siteOf(url)
    const given = (values: readonly string[] | undefined, column: MoveColumn) => {
      const value = values?.[at] ?? ''
      if (value === '' && !page) row.assume(column)
      return value
    }
    const title = given(titles, 'source_titles')
    const published = given(days, 'source_published')
    const publisher = given(publishers, 'source_publishers') || site?.publisher || hostOf(url)
    const made = {
      publisher,
      title: title || titleOf(url),
      ...(title === '' && { titleRebuilt: true as const }),
      published: published || formatDay(Math.min(moveDay, today)),
      ...((published === '' || isInferred) && { publishedInferred: true as const }),
      language: given(languages, 'source_languages') || site?.language || known.locale,
      url,
    }
    const { id: _id, ...source } = page ?? { id: '', ...made }
    return [{ id: newId(slug(`${source.publisher} ${source.published}`), taken), ...source }]
  })
}

/** Whether a text is a whole web address. */
function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** The words of the last part of an address, cut off by "…", as titles are that were rebuilt from it. */
function titleOf(url: string): string {
  const { pathname } = new URL(url)
  const parts = pathname.split('/').map((part) => part.replace(/\.\w+$/, '').replaceAll(/[-_+]|%[0-9a-f]{2}/gi, ' '))
  const words = parts.findLast((part) => /[a-z]{3}/i.test(part))?.trim() || hostOf(url)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}…`
}

function newId(id: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? id : `${id}-${count}`
    if (!taken.has(numbered)) {
      taken.add(numbered)
      return numbered
    }
  }
}
