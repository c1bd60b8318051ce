import { foldText } from '../foldText.ts'
import type { Period } from '../selection/filter.ts'
import { parseDateSpan } from '../time/dateSpan.ts'

/** Whether a year may be asked for as a period: one in which a record has no move is a number like others. */
export type IsPeriod = (year: number) => boolean

export const everyYear: IsPeriod = () => true

/** The first period among the words of a query, and the other words. */
export function readPeriod(
  words: readonly string[],
  isPeriod: IsPeriod,
): { period: Period | null; rest: readonly string[] } {
  const found = findPeriod(words, isPeriod)
  return found ? { period: found.period, rest: words.toSpliced(found.at, found.length) } : { period: null, rest: words }
}

/** The first period among the words of a query, the place of its first word, and how many words it has. */
export function findPeriod(
  words: readonly string[],
  isPeriod: IsPeriod,
): { period: Period; at: number; length: number } | null {
  for (const at of words.keys()) {
    for (const read of [readMonthAndYear, readNumbers]) {
      const found = read(words.slice(at, at + 3))
      if (found && isPeriod(Number(found.period.from.slice(0, 4)))) return { ...found, at }
    }
  }
  return null
}

type Found = { period: Period; length: number } | null

/** "marzo 2026", "marzo de 2026", "Mar. 2026", "marzo del 2026". */
function readMonthAndYear(words: readonly string[]): Found {
  const [month = '', second = '', third = ''] = words.map(foldText)
  const number = numberOfMonth(month)
  if (number === 0) return null
  const isJoined = second === 'de' || second === 'del' || second === 'of'
  const year = isJoined ? third : second
  if (!isYear.test(year)) return null
  return { period: monthOf(year, number), length: isJoined ? 3 : 2 }
}

/** "2026", "12/2025", "2025-12", "2025-12-23", "23/12/2025". */
function readNumbers([text = '']: readonly string[]): Found {
  const numbers = text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').split(/[-/.]/)
  if (!numbers.every((number) => /^\d{1,4}$/.test(number))) return null
  const [year = '', month, day] = isYear.test(numbers[0] ?? '') ? numbers : numbers.toReversed()
  if (!isYear.test(year) || numbers.length > 3) return null
  if (month === undefined) return { period: { from: `${year}-01`, to: `${year}-12` }, length: 1 }
  const bound = [year, ...[month, day].flatMap((number) => number?.padStart(2, '0') ?? [])].join('-')
  return parseDateSpan(bound) ? { period: { from: bound, to: bound }, length: 1 } : null
}

const isYear = /^(?:1\d|20)\d\d$/

const months = [
  ['enero', 'january'],
  ['febrero', 'february'],
  ['marzo', 'march'],
  ['abril', 'april'],
  ['mayo', 'may'],
  ['junio', 'june'],
  ['julio', 'july'],
  ['agosto', 'august'],
  ['septiembre', 'setiembre', 'september'],
  ['octubre', 'october'],
  ['noviembre', 'november'],
  ['diciembre', 'december'],
]

/** From 1; 0 for no month. Names in both languages, and their beginnings of three letters or more. */
function numberOfMonth(word: string): number {
  if (word.length < 3) return 0
  return 1 + months.findIndex((names) => names.some((name) => name.startsWith(word)))
}

function monthOf(year: string, month: number): Period {
  const bound = `${year}-${String(month).padStart(2, '0')}`
  return { from: bound, to: bound }
}
