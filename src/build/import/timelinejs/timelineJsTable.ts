import { z } from 'zod'
import { type Fault, inWords } from '../fault.ts'
import type { Row, Table } from '../read/table.ts'
import { slideCells } from './slideCells.ts'

/** Whether the columns are those of the spreadsheet of TimelineJS: https://timeline.knightlab.com/#make */
export function isSlideTable(columns: readonly string[]): boolean {
  return columns.includes('Headline') && (columns.includes('Year') || columns.includes('End Year'))
}

/** A spreadsheet of TimelineJS as a table of slides. Its title and eras are no moves, and are named. */
export function slideTable(table: Table): Table {
  const others = table.rows.filter((row) => !isSlide(row))
  return tableOf(
    table.rows.filter(isSlide),
    table.total,
    table.faults.concat(others.map(({ number, cells }) => noSlide(number, 'Type', cells.Type ?? null))),
  )
}

const scalar = z.union([z.string(), z.number(), z.boolean()])
const timelineSchema = z.looseObject({
  title: z.unknown().optional(),
  events: z.array(z.unknown()),
  eras: z.array(z.unknown()).optional(),
})
const slideSchema = z.record(z.string(), z.unknown())

/** JSON of TimelineJS as the same table, its events counted from 1; null when it is none. */
export function slideTableOfJson(json: unknown): Table | null {
  const { data } = timelineSchema.safeParse(json)
  if (!data) return null
  const { events, title, eras = [] } = data
  const others = [...(title ? ['title'] : []), ...eras.map((_, at) => `eras[${at}]`)]
  const rows = events.map((event, at) => ({ number: at + 1, cells: spreadsheetCells(event) }))
  return tableOf(
    rows,
    events.length + others.length,
    others.map((name, at) => noSlide(events.length + at + 1, name, null)),
  )
}

/** Rows without a type are events. */
function isSlide({ cells }: Row): boolean {
  return ['', 'event'].includes((cells.Type ?? '').trim().toLowerCase())
}

function tableOf(slides: readonly Row[], total: number, faults: readonly Fault[]): Table {
  const rows = slides.map(({ number, cells }) => ({ number, cells: slideCells(cells) }))
  return { columns: [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))], rows, total, faults }
}

function noSlide(row: number, column: string, value: string | null): Fault {
  return { row, column, value, ...inWords((t) => t.titleSlide) }
}

/** What the JSON calls the columns of the spreadsheet; others keep the name that they have in JSON. */
const columnOfPath: Readonly<Record<string, string>> = {
  unique_id: 'Unique ID',
  display_date: 'Display Date',
  group: 'Group',
  'start_date.year': 'Year',
  'start_date.month': 'Month',
  'start_date.day': 'Day',
  'end_date.year': 'End Year',
  'end_date.month': 'End Month',
  'end_date.day': 'End Day',
  'text.headline': 'Headline',
  'text.text': 'Text',
  'media.url': 'Media',
  'media.credit': 'Media Credit',
  'media.caption': 'Media Caption',
  'media.thumbnail': 'Media Thumbnail',
  'media.alt': 'Alt Text',
}

/** An event of JSON by the columns of the spreadsheet. */
function spreadsheetCells(event: unknown): Row['cells'] {
  return Object.fromEntries(leavesOf(event).map(([path, value]) => [columnOfPath[path] ?? path, value]))
}

function leavesOf(value: unknown, path = ''): [string, string][] {
  const { data: plain } = scalar.safeParse(value)
  if (plain !== undefined) return [[path, String(plain)]]
  const { data: object = {} } = slideSchema.safeParse(value)
  return Object.entries(object).flatMap(([name, inner]) => leavesOf(inner, path === '' ? name : `${path}.${name}`))
}
