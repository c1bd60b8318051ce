import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { futureDay } from '../../futureDay.ts'

/** The periods for which sources were consulted are of days that exist and have come, and follow one another in time. */
export function coverageRule({ record, today }: Corpus): Finding[] {
  if (!record) return []
  const periods = record.entry.coverage ?? []
  const impossible = periods.flatMap((period, index) =>
    (['first', 'last'] as const)
      .filter((end) => parseDateSpan(period[end]) === null)
      .map((end) => ({
        file: record.file,
        path: ['coverage', index, end],
        wrong: 'The calendar has no such day.',
        cure: 'Correct the month or the day.',
      })),
  )
  if (impossible.length > 0) return impossible
  const order = periods.flatMap(({ first, last }, index): Finding[] => {
    const before = periods[index - 1]
    if (last < first) {
      return [
        {
          file: record.file,
          path: ['coverage', index, 'last'],
          wrong: `The period ends before it begins, on ${first}.`,
          cure: 'Exchange the two days, or correct one of them.',
        },
      ]
    }
    if (!before || before.last < first) return []
    return [
      {
        file: record.file,
        path: ['coverage', index, 'first'],
        wrong: `The period begins before the one above it ends, on ${before.last}.`,
        cure: 'List the periods in order of time, and join those that overlap.',
      },
    ]
  })
  const cure = 'Write the last day for which sources were consulted, today at the latest.'
  const future = periods.flatMap((period, index) =>
    (['first', 'last'] as const).flatMap((end) =>
      futureDay(record.file, ['coverage', index, end], period[end], today, cure),
    ),
  )
  return [...order, ...future]
}
