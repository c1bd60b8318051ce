import { calendarOf, type Day, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { ArticleFile, MoveFile } from '../../../schema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'

/** Nobody who acts in the years of a record acted longer before it began, nor did anybody write of it. */
const yearsBefore = 80
/** Nothing is announced for longer after today. */
const yearsAfter = 10

type Written = { file: string; path: JsonPath; date: string }

/**
 * Every date of the record is of the lifetime of its subject: not older by eighty years than its first day, nor more than ten
 * years ahead. What cannot be ahead at all is found by the rules of dates.
 */
export function lifetimeRule(corpus: Corpus): Finding[] {
  const { record, today } = corpus
  const begins = record && parseDateSpan(record.entry.firstDay)
  if (!begins) return []
  const { firstDay } = record.entry
  const earliest = calendarOf(begins.first).year - yearsBefore
  return datesOf(corpus).flatMap(({ file, path, date }): Finding[] => {
    const span = parseDateSpan(date)
    if (!span) return []
    const isEarly = calendarOf(span.first).year < earliest
    const isLate = path.join() === 'date' && isAhead(span.last, today)
    if (!isEarly && !isLate) return []
    return [{ file, path, wrong: isEarly ? tooEarly(firstDay, path) : tooLate, cure }]
  })
}

function isAhead(day: Day, today: Day): boolean {
  return calendarOf(day).year > calendarOf(today).year + yearsAfter
}

function datesOf({ record, moves, articles, coverage }: Corpus): Written[] {
  const days = coverage && [...rangesOf('periods', coverage.entry.periods), ...rangesOf('gaps', coverage.entry.gaps)]
  return [
    ...moves.flatMap(datesOfMove),
    ...articles.flatMap(datesOfArticle),
    ...(coverage ? [{ path: ['searchedUntil'], date: coverage.entry.searchedUntil ?? '' }, ...(days ?? [])] : []).map(
      ({ path, date }) => ({ file: coverage?.file ?? '', path, date }),
    ),
    ...(record?.entry.phases ?? []).map(({ from = '' }, at) => ({
      file: record?.file ?? '',
      path: ['phases', at, 'from'],
      date: from,
    })),
  ]
}

function datesOfMove({ file, entry }: Sound<MoveFile>): Written[] {
  return [
    { file, path: ['date'], date: entry.date },
    { file, path: ['added'], date: entry.added },
    { file, path: ['updated'], date: entry.updated },
    ...(entry.revisions ?? []).map(({ date }, at) => ({ file, path: ['revisions', at, 'date'], date })),
    ...entry.sources.flatMap((source, at) =>
      'published' in source ? [{ file, path: ['sources', at, 'published'], date: source.published }] : [],
    ),
  ]
}

function datesOfArticle({ file, entry }: Sound<ArticleFile>): Written[] {
  return [
    { file, path: ['published'], date: entry.published ?? '' },
    { file, path: ['written', 'bounds'], date: entry.written?.bounds ?? '' },
  ]
}

function rangesOf(name: string, ranges: readonly { first: string; last: string }[]) {
  return ranges.flatMap(({ first, last }, at) => [
    { path: [name, at, 'first'], date: first },
    { path: [name, at, 'last'], date: last },
  ])
}

function tooEarly(firstDay: string, path: JsonPath): Texts {
  return path.join() === 'date'
    ? {
        es: `En ese año la persona no podía actuar: el registro comienza el ${firstDay}.`,
        en: `In that year the subject could not act: the record begins on ${firstDay}.`,
      }
    : {
        es: `Ese año es muy anterior al registro, que comienza el ${firstDay}.`,
        en: `That year is long before the record, which begins on ${firstDay}.`,
      }
}

const tooLate: Texts = {
  es: `Faltan más de ${yearsAfter} años para ese día.`,
  en: `That day is more than ${yearsAfter} years ahead.`,
}
const cure: Texts = { es: 'Corrija el año.', en: 'Correct the year.' }
