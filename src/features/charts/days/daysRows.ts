import type { Phase } from '#src/domain/record.ts'
import type { Filter } from '#src/domain/selection/filter.ts'
import { type Day, type DayRange, formatDay } from '#src/domain/time/dateSpan.ts'
import { isShaded, phaseRanges } from '#src/domain/time/phase.ts'
import type { DaysAbroad } from '#src/domain/travel/daysAbroad.ts'
import type { Locale, PhaseId } from '#src/domain/vocabulary.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import type { TableData } from '../frame/chartRows.ts'
import type { ChartTexts } from '../texts.es.ts'

/** The days of a phase added up; the line ends at `total`. */
export type PhaseLine = {
  phase: PhaseId
  name: string
  /** The first and last day of the phase. */
  range: DayRange
  shaded: boolean
  days: readonly Day[]
  total: number
  chosen: boolean
}

type Input = {
  abroad: DaysAbroad
  filter: Filter
  phases: readonly Phase[]
  t: ChartTexts
  locale: Locale
}

export type DaysRows = ReturnType<typeof daysRows>

/** The days outside the home country, in words, as a line for each phase and as a table. */
export function daysRows({ abroad, filter, phases, t, locale }: Input) {
  const inDays = (count: number) => t.days.days(formatNumber(count, locale), count)
  const asPart = new Map(phases.map(({ id, inSentence }) => [id, inSentence[locale]]))
  const daysOf = new Map(abroad.phases.map(({ phase, days }) => [phase, days]))
  // A chosen phase is kept even without a day, so that its filter can be removed.
  const lines = phaseRanges(phases).flatMap(({ phase: { id, label }, days: range }, at): PhaseLine[] => {
    const days = daysOf.get(id) ?? []
    const chosen = filter.phase.includes(id)
    if (days.length === 0 && !chosen) return []
    return [{ phase: id, name: label[locale], range, shaded: isShaded(phases, at), days, total: days.length, chosen }]
  })
  const counted = lines.filter(({ total }) => total > 0)
  const [only] = counted
  const parts = counted.map(({ phase, total }) => `${formatNumber(total, locale)} ${asPart.get(phase)}`)
  const summary = !only
    ? t.days.none
    : counted.length === 1
      ? t.days.totalOne(inDays(abroad.total), asPart.get(only.phase) ?? '')
      : t.days.total(inDays(abroad.total), joinWords(parts, locale))
  const undated = abroad.undated > 0 && t.days.undated(formatNumber(abroad.undated, locale), abroad.undated)
  const table: TableData = {
    columns: [t.days.columns.day, t.days.columns.phase, t.days.columns.sum],
    rows: lines.flatMap(({ phase, name, days, chosen }) =>
      days.length === 0
        ? [{ key: `${phase}/`, rank: 0, cells: ['–', name, 0], chosen, chooses: name }]
        : days.map((day, at) => ({
            key: `${phase}/${formatDay(day)}`,
            rank: day,
            cells: [dayInWords(day, locale), name, at + 1],
            chosen,
            chooses: name,
          })),
    ),
  }
  return {
    title: t.days.title,
    counts: t.days.counts,
    summary,
    note: [t.days.rule, undated].filter(Boolean).join(' '),
    lines,
    table,
    lineName: ({ name, total }: PhaseLine) => t.days.mark(name, inDays(total)),
    lineLabel: ({ total }: PhaseLine) => inDays(total),
  }
}

/** The phase of a row's key: "president/2026-04-06". */
export function phaseOfRow(key: string): string {
  return key.split('/')[0] ?? key
}
