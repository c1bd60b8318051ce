import { type DateSpan, formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { nearest } from '../../nearest.ts'

/** The status fits the date and today, and the notes that it requires are there. */
export function statusRule(corpus: Corpus): Finding[] {
  return corpus.moves.flatMap((move) => {
    const span = parseDateSpan(move.entry.date)
    return [...(span ? calendarFindings(move, span, corpus.today) : []), ...postponementFindings(move, span, corpus)]
  })
}

function calendarFindings({ file, entry }: Sound<MoveFile>, span: DateSpan, today: number): Finding[] {
  const { status, outcomeNote } = entry
  const isOver = status === 'announced' && span.last < today
  // A month that is not over may stand for a day already past; a day stands for itself.
  const begins = span.precision === 'day' ? span.last : span.first
  if (status === 'disputed' && begins > today) {
    const wrong = {
      es: `Aún no puede haber versiones opuestas sobre si se realizó un movimiento del ${entry.date}: hoy es ${formatDay(today)}.`,
      en: `Accounts cannot yet conflict on whether a move of ${entry.date} took place: today is ${formatDay(today)}.`,
    }
    const cure = {
      es: 'Escriba "announced", o corrija la fecha.',
      en: 'Write "announced", or correct the date.',
    }
    return [{ file, path: ['status'], wrong, cure }]
  }
  if (status === 'disputed' && !entry.disagreements) {
    const wrong = {
      es: 'Hay versiones opuestas sobre si el movimiento se realizó, y nada dice qué informa cada una.',
      en: 'Accounts conflict on whether the move took place, and nothing says what each of them reports.',
    }
    const cure = {
      es: 'Agregue "disagreements", en los dos idiomas, con lo que informa cada fuente.',
      en: 'Add "disagreements", in both languages, with what each source reports.',
    }
    return [{ file, path: ['status'], wrong, cure }]
  }
  if (status === 'occurred' && begins > today) {
    const wrong = {
      es: `Un movimiento del ${entry.date} no puede haberse realizado: hoy es ${formatDay(today)}.`,
      en: `A move of ${entry.date} cannot have occurred: today is ${formatDay(today)}.`,
    }
    const cure = { es: 'Escriba "announced", o corrija la fecha.', en: 'Write "announced", or correct the date.' }
    return [{ file, path: ['status'], wrong, cure }]
  }
  if (isOver && !outcomeNote) {
    const wrong = {
      es: `El día anunciado, ${entry.date}, ya pasó, y nada dice qué resultó.`,
      en: `The day that was announced, ${entry.date}, has gone by, and nothing says what came of it.`,
    }
    const cure = {
      es: 'Escriba "occurred", "postponed" o "cancelled" si una fuente lo dice; si no, agregue "outcomeNote", en ambos idiomas, con lo que no se sabe.',
      en: 'Write "occurred", "postponed" or "cancelled" when a source says so; otherwise add "outcomeNote", in both languages, with what is not known.',
    }
    return [{ file, path: ['status'], wrong, cure }]
  }
  const isOpen = status === 'postponed' && entry.postponedTo === undefined
  if (outcomeNote && !isOver && !isOpen) {
    const wrong = {
      es: 'Una nota sobre el resultado solo va en un movimiento anunciado cuyo día ya pasó, o en uno postergado sin nueva fecha.',
      en: 'An outcome note belongs only to an announced move whose day has gone by, or to a postponed one without a new date.',
    }
    const cure = {
      es: 'Quítela, o dígalo en el resumen o en una afirmación.',
      en: 'Remove it, or say it in the summary or in a claim.',
    }
    return [{ file, path: ['outcomeNote'], wrong, cure }]
  }
  return []
}

function postponementFindings({ file, entry }: Sound<MoveFile>, span: DateSpan | null, corpus: Corpus): Finding[] {
  const { status, postponedTo } = entry
  if (postponedTo === undefined) {
    const wrong = {
      es: 'El movimiento está postergado, pero nada dice para cuál.',
      en: 'The move is postponed, but nothing says to which move.',
    }
    const cure = {
      es: 'Agregue "postponedTo" con el id del movimiento posterior; mientras no haya nueva fecha, agregue "outcomeNote", en ambos idiomas, que lo diga.',
      en: 'Add "postponedTo" with the id of the later move; while no new date is known, add "outcomeNote", in both languages, that says so.',
    }
    return status === 'postponed' && !entry.outcomeNote ? [{ file, path: ['status'], wrong, cure }] : []
  }
  const finding = (wrong: Texts, cure: Texts): Finding[] => [{ file, path: ['postponedTo'], wrong, cure }]
  if (status !== 'postponed') {
    return finding(
      {
        es: `Un movimiento con estado "${status}" no se posterga para otro.`,
        en: `A move that is "${status}" is postponed to nothing.`,
      },
      {
        es: 'Quite "postponedTo", o escriba "postponed" en "status".',
        en: 'Remove "postponedTo", or write "postponed".',
      },
    )
  }
  if (postponedTo === entry.id) {
    return finding(
      { es: 'El movimiento está postergado para él mismo.', en: 'The move is postponed to itself.' },
      {
        es: 'Escriba el id del movimiento en que se realizó.',
        en: 'Write the id of the move in which it took place.',
      },
    )
  }
  const target = corpus.moves.find(({ entry: { id }, stem }) => id === postponedTo || stem === postponedTo)
  if (!target && !corpus.brokenMoves.has(postponedTo)) {
    const wrong = { es: 'No hay un movimiento con este id.', en: 'There is no move of this id.' }
    return finding(wrong, cureOf(postponedTo, corpus))
  }
  if (target?.entry.status === 'disputed') {
    return finding(
      {
        es: 'Hay versiones opuestas sobre si ese movimiento se realizó.',
        en: 'Accounts conflict on whether that move took place.',
      },
      {
        es: 'Quite "postponedTo", y diga en "outcomeNote", en los dos idiomas, que no consta si se realizó después.',
        en: 'Remove "postponedTo", and say in "outcomeNote", in both languages, that it is not known whether it took place later.',
      },
    )
  }
  const later = target && parseDateSpan(target.entry.date)
  return later && span && !isLater(later, span)
    ? finding(
        {
          es: `Ese movimiento tiene la fecha ${target.entry.date}, que no es posterior a ${entry.date}.`,
          en: `That move is dated ${target.entry.date}, which is not later than ${entry.date}.`,
        },
        {
          es: 'Corrija una de las dos fechas, o nombre el movimiento en que se realizó.',
          en: 'Correct one of the two dates, or name the move in which it took place.',
        },
      )
    : []
}

function cureOf(id: string, { moves }: Corpus): Texts {
  const near = nearest(
    id,
    moves.map(({ entry }) => entry.id),
  )
  return near
    ? { es: `Escriba "${near}".`, en: `Write "${near}".` }
    : {
        es: `Escriba el id de un movimiento de data/moves/, o agregue data/moves/${id}.json.`,
        en: `Write the id of a move in data/moves/, or add data/moves/${id}.json.`,
      }
}

/**
 * Imprecise dates are accepted where any of their days fits: "2026-05" may be postponed to "2026-05-20", and the other
 * way round.
 */
function isLater(target: DateSpan, span: DateSpan): boolean {
  return target.first > span.first || target.last > span.last
}
