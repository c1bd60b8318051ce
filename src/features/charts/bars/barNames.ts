import { lettersIn, roomFor, shortened } from '../shortened.ts'
import type { BarRow } from './barsRows.ts'

type Named = Pick<BarRow, 'name' | 'short' | 'chosen'>

/** The gaps on both sides of a name, in pixels. */
const gaps = 12
/** The tick before the name of a chosen value. */
const tick = 14
const leastRoom = 80
/** The greatest share of the picture that names may take. */
const greatestShare = 0.54

/** The width of the column of names: as much as the longest takes, up to a share of the picture. */
export function roomForNames(rows: readonly Named[], width: number): number {
  const longest = Math.max(leastRoom, ...rows.map((row) => roomFor(row.name.length) + gapsOf(row)))
  return Math.min(longest, Math.round(width * greatestShare))
}

/** The name where the column has room for it, else its short form, cut where that has none either. */
export function fittingName(row: Named, room: number): string {
  const letters = lettersIn(room - gapsOf(row))
  return row.name.length <= letters ? row.name : shortened(row.short, letters)
}

function gapsOf({ chosen }: Named): number {
  return gaps + (chosen ? tick : 0)
}
