import { calendarOf, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { localeIds, type Texts } from '#src/domain/vocabulary.ts'
import type { TitleFile, TitleRow } from '../load/titleFiles.ts'
import type { MoveFile } from '../schema.ts'

type Written = { path: string; text: string }

/**
 * The titles of a record: a file for each year and language, and the rows of the index that name them, in order of time.
 * `versions` are those of the detail files, in the order of `moves`, which is that of time; `write` gives a file its name.
 */
export function compileTitles(
  moves: readonly MoveFile[],
  versions: readonly string[],
  write: (name: string, content: TitleFile) => Written,
): { rows: TitleRow[]; files: Written[] } {
  const years = new Map<number, number[]>()
  moves.forEach((move, at) => {
    const year = yearOf(move)
    const known = years.get(year)
    if (known) known.push(at)
    else years.set(year, [at])
  })
  const files: Written[] = []
  const rows = [...years].map(([year, positions]): TitleRow => {
    const named = localeIds.map((locale) => {
      const titles = positions.map((at) => moves[at]?.title[locale] ?? '')
      const file = write(`titles/${year}.${locale}`, { titles, versions: positions.map((at) => versions[at] ?? '') })
      files.push(file)
      return [locale, file.path] as const
    })
    return { year, moves: positions.length, files: Object.fromEntries(named) as Texts }
  })
  return { rows, files }
}

/** The year in which a move begins, or may begin. */
function yearOf({ date }: MoveFile): number {
  return calendarOf(parseDateSpan(date)?.first ?? 0).year
}
