/** Puts the outcome of a comparison into words. */
import type { Locale } from '#src/domain/vocabulary.ts'
import type { Ground } from './capture.ts'
import type { Difference } from './comparePictures.ts'

export type Outcome = {
  name: string
  width: number
  locale: Locale
  ground: Ground
  /** An error where a picture could not be taken. */
  found: Difference | Error
  /** Whether it was taken once more after a difference. */
  again: boolean
}

const columns = ['es light', 'es dark', 'en light', 'en dark']

export function differenceInWords({ pixels, box }: NonNullable<Difference>): string {
  return `${pixels} px in ${box.width}×${box.height} at ${box.x},${box.y}`
}

/** A Markdown table: page and width down, language and ground across. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const rows = [...new Set(outcomes.map(rowOf))].map((row) => {
    const all = outcomes.filter((outcome) => rowOf(outcome) === row)
    const cells = columns.map((column) => all.find(({ locale, ground }) => `${locale} ${ground}` === column))
    return `${row} ${cells.map((outcome) => (outcome ? outcomeInWords(outcome) : '')).join(' | ')} |`
  })
  const head = [`| page | width | ${columns.join(' | ')} |`, `| --- | ---: |${' --- |'.repeat(columns.length)}`]
  return [...head, ...rows].join('\n')
}

export function outcomeInWords({ found, again }: Outcome): string {
  if (found instanceof Error)
    return `not taken: ${found.message.split('\n').slice(0, 2).join(' ').replaceAll('|', '/')}`
  if (found) return differenceInWords(found)
  return again ? 'equal (2nd try)' : 'equal'
}

function rowOf({ name, width }: Outcome): string {
  return `| ${name} | ${width} |`
}
