/** Turns the rows of a table into moves. Pure: what is read and where it is written is the command's. */
import { foldText } from '#src/domain/foldText.ts'
import { type DateFault, dateFault, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { countryOfName } from '#src/record/compile/countryOfName.ts'
import type { MoveFile } from '#src/record/schema.ts'
import type { ColumnMap } from './columnMap.ts'
import { marksOfPrint, placesIn } from './placesIn.ts'
import { type Facts, filled, inEach } from './templates.ts'
import { themesIn } from './themesIn.ts'

/** A row of the table by column; `number` counts the rows from 1, without the header. */
export type Row = { number: number; cells: Readonly<Record<string, string | undefined>> }
export type Refusal = { number: number; reason: string }
/** A move and what its texts were made of. */
export type Converted = { move: MoveFile; facts: Facts }

/** The longest title that the check lets pass. */
const titleLimit = 80

const faults: Readonly<Record<DateFault, string>> = {
  syntax: 'is no date',
  unsupported: 'is of a form that records do not use',
  impossible: 'is not in the calendar',
  reversed: 'ends before it begins',
}

/** Every row is either converted or refused with a reason. */
export function convertRows(rows: readonly Row[], map: ColumnMap): { moves: Converted[]; refused: Refusal[] } {
  const moves: Converted[] = []
  const refused: Refusal[] = []
  const rowOfId = new Map<string, number>()
  const taken = new Set<string>()
  for (const row of rows) {
    const converted = convertRow(row, map)
    if (typeof converted === 'string') {
      refused.push({ number: row.number, reason: converted })
      continue
    }
    const { id } = converted.move
    const earlier = rowOfId.get(id)
    if (earlier === undefined) moves.push({ ...converted, move: toldApart(converted.move, taken) })
    else refused.push({ number: row.number, reason: `the id "${id}" is that of row ${earlier}` })
    rowOfId.set(id, earlier ?? row.number)
  }
  return { moves, refused }
}

/** The move, or why there is none. */
function convertRow({ cells }: Row, map: ColumnMap): Converted | string {
  const cell = (column: keyof ColumnMap['columns']) => cells[map.columns[column]]?.trim() ?? ''
  const [number, who, role, begin, end] = [cell('id'), cell('who'), cell('role'), cell('start'), cell('end')]
  if (number === '') return 'there is no id'
  if (who === '') return 'nobody is named'
  const date = end === '' || end === begin ? begin : `${begin}/${end}`
  const fault = dateFault(date)
  if (fault) return `the date "${date}" ${faults[fault]}`
  const start = parseDateSpan(begin)
  if (!start) return `the date "${begin}" is no date of a begin`
  const country = map.countries[cell('country')]?.code ?? countryOfName(cell('country'))
  if (!country) return `no country is known by the name "${cell('country')}"`
  const page = map.sources[role]
  if (!page) return `the map has no source for the role "${role}"`
  const places = placesIn(cell('place'))
  const facts = { who: marksOfPrint(who), start, places, country }
  const source = slug(role)
  const move: MoveFile = {
    id: slug(`${begin} ${places[0] ?? cell('country')} ${number}`),
    added: map.updated,
    updated: map.updated,
    date,
    status: map.status,
    kind: map.kind,
    places: places.length === 0 ? [{ country }] : places.map((city) => ({ country, city: { es: city, en: city } })),
    counterparts: [],
    themes: themesIn(cell('remarks'), map.themes),
    title: filled(map.title, facts),
    summary: filled(map.summary, facts),
    claims: [{ nature: 'reported', text: filled(map.claim, facts), sources: [source] }],
    sources: [
      {
        id: source,
        publisher: map.publisher,
        title: page.title,
        published: map.published,
        publishedInferred: true,
        language: 'en',
        url: page.url,
      },
    ],
  }
  return { move, facts }
}

/** Titles differ from one another, and so do summaries of one day: a number is added to those that would not. */
function toldApart(move: MoveFile, taken: Set<string>): MoveFile {
  return {
    ...move,
    title: inEach((locale) => alone(move.title[locale], `title ${locale}`, titleLimit, taken)),
    summary: inEach((locale) => alone(move.summary[locale], `summary ${locale} ${move.date}`, Infinity, taken)),
  }
}

function alone(text: string, among: string, limit: number, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : ` (${count})`
    const numbered = shortened(text, limit - ending.length) + ending
    if (!taken.has(`${among} ${numbered}`)) {
      taken.add(`${among} ${numbered}`)
      return numbered
    }
  }
}

function shortened(text: string, limit: number): string {
  const letters = Array.from(text)
  return letters.length <= limit
    ? text
    : `${letters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
}

/** Lower-case ASCII words joined by hyphens. */
export function slug(text: string): string {
  return foldText(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
