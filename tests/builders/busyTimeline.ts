import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { tsvParse } from 'd3-dsv'
import type { Timeline } from '#src/domain/timeline.ts'
import type { StatusId } from '#src/domain/vocabulary.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'
import { texts } from './dataFiles.ts'
import { smallRecord } from './smallRecord.ts'
import { themeIds } from './themeIds.ts'
import { aMove, aTimeline } from './timeline.ts'

/**
 * The 88 moves of tests/records/busy.tsv, enough on one day and in one month that a layout groups them, unlike those of
 * the small record. They have only the fields that a layout reads.
 */
export function busyTimeline(): Timeline {
  const rows = tsvParse(readFileSync(resolve(import.meta.dirname, '../records/busy.tsv'), 'utf8'))
  const moves = rows
    .map(({ id = '', date = '', status = '', themes = '', countries = '', title = '' }) =>
      aMove({
        id,
        date,
        status: status as StatusId,
        themes: themeIds.filter((theme) => themes.split(' ').includes(theme)),
        countries: countries.split(' ').filter(Boolean),
        title: texts(title),
      }),
    )
    .toSorted((a, b) => a.span.first - b.span.first || (a.id < b.id ? -1 : 1))
  const codes = [...new Set(moves.flatMap((move) => move.countries))].toSorted()
  return aTimeline(moves, {
    themes: smallRecord().themes,
    countries: codes.map((code) => ({ code, name: countryNames(code) })),
  })
}
