import { calendarOf, type DateSpan, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'

/** A source that is older than this when its event comes tells of another one. */
const oldestYears = 10
/** Reports come with the event: where none does, one of the years may be mistyped. */
const latestYears = 2

type Page = { index: number; published: DateSpan }

/** Warns where the days of publication do not go with the date of the move. */
export function sourceDaysRule({ moves }: Corpus): Finding[] {
  return moves.flatMap((move) => {
    const span = parseDateSpan(move.entry.date)
    if (!span) return []
    const pages = pagesOf(move.entry)
    return [...tooOld(move, span, pages), ...allBefore(move, span, pages), ...allLate(move, span, pages)]
  })
}

function tooOld({ file }: Sound<MoveFile>, span: DateSpan, pages: readonly Page[]): Finding[] {
  return pages
    .filter(({ published }) => calendarOf(span.first).year - calendarOf(published.first).year >= oldestYears)
    .map(({ index }) => ({
      level: 'warning',
      file,
      path: ['sources', index, 'published'],
      wrong: {
        es: `La fuente se publicó ${oldestYears} años o más antes del movimiento.`,
        en: `The source was published ${oldestYears} or more years before the move.`,
      },
      cure: {
        es: 'Corrija el año; si la fuente se cita por sus antecedentes, acepte el aviso con su razón.',
        en: 'Correct the year; if the source is cited as background, accept the warning with the reason.',
      },
    }))
}

/** What occurred is told by somebody who wrote on that day or later. Articles of ours have their own dates. */
function allBefore({ file, entry }: Sound<MoveFile>, span: DateSpan, pages: readonly Page[]): Finding[] {
  const isTold = pages.length < entry.sources.length || pages.some(({ published }) => published.last >= span.first)
  if (entry.status !== 'occurred' || isTold) return []
  return [
    {
      level: 'warning',
      file,
      path: ['status'],
      wrong: {
        es: 'Todas las fuentes se publicaron antes de la fecha: ninguna puede mostrar que se realizó.',
        en: 'All sources were published before the date: none can show that it took place.',
      },
      cure: {
        es: 'Agregue una fuente posterior, corrija la fecha o escriba "announced".',
        en: 'Add a later source, correct the date, or write "announced".',
      },
    },
  ]
}

function allLate({ file, entry }: Sound<MoveFile>, span: DateSpan, pages: readonly Page[]): Finding[] {
  const isLate = ({ published }: Page) => calendarOf(published.first).year - calendarOf(span.last).year > latestYears
  if (pages.length < entry.sources.length || !pages.every(isLate)) return []
  return [
    {
      level: 'warning',
      file,
      path: ['date'],
      wrong: {
        es: `Todas las fuentes se publicaron más de ${latestYears} años después de esta fecha.`,
        en: `All sources were published more than ${latestYears} years after this date.`,
      },
      cure: {
        es: 'Corrija el año; si no hay fuentes de esos días, acepte el aviso con su razón.',
        en: 'Correct the year; if there are no sources of those days, accept the warning with the reason.',
      },
    },
  ]
}

function pagesOf({ sources }: MoveFile): Page[] {
  return sources.flatMap((source, index) => {
    const published = 'published' in source ? parseDateSpan(source.published) : null
    return published ? [{ index, published }] : []
  })
}
