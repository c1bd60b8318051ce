import { type Day, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { RecordFile } from '../../../recordSchema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'

/** Phases follow one another in time, and the first day of the record and all its moves lie in one of them. */
export function phasesRule({ record, moves }: Corpus): Finding[] {
  if (!record) return []
  const faults = [...impossibleDays(record), ...missingDays(record), ...reversedDays(record)]
  return faults.length > 0 ? faults : [...firstDayOutside(record), ...movesOutside(record, moves)]
}

function impossibleDays({ file, entry: { firstDay, phases } }: Sound<RecordFile>): Finding[] {
  const days = [
    { day: firstDay, path: ['firstDay'] },
    ...phases.flatMap(({ from }, index) =>
      from === undefined ? [] : [{ day: from, path: ['phases', index, 'from'] }],
    ),
  ]
  return days
    .filter(({ day }) => parseDateSpan(day) === null)
    .map(({ path }) => ({
      file,
      path,
      wrong: { es: 'El calendario no tiene ese día.', en: 'The calendar has no such day.' },
      cure: { es: 'Corrija el mes o el día.', en: 'Correct the month or the day.' },
    }))
}

function missingDays({ file, entry: { phases } }: Sound<RecordFile>): Finding[] {
  return phases.flatMap(({ id, from }, index) =>
    index === 0 || from !== undefined
      ? []
      : [
          {
            file,
            path: ['phases', index],
            wrong: {
              es: `La etapa "${id}" no tiene primer día, y no es la primera de la lista.`,
              en: `The phase "${id}" has no first day, and it is not the first of the list.`,
            },
            cure: {
              es: 'Agregue "from" con su primer día; solo la primera etapa puede no tenerlo, y entonces abarca todos los días anteriores.',
              en: 'Add "from" with its first day; only the first phase can do without, and then covers all days before.',
            },
          },
        ],
  )
}

function reversedDays({ file, entry: { phases } }: Sound<RecordFile>): Finding[] {
  return phases.flatMap(({ id, from }, index) => {
    const before = phases[index - 1]
    if (before?.from === undefined || from === undefined || before.from < from) return []
    return [
      {
        file,
        path: ['phases', index, 'from'],
        wrong: {
          es: `La etapa "${id}" no empieza después de "${before.id}", que está antes en la lista y empieza el ${before.from}.`,
          en: `The phase "${id}" does not begin after "${before.id}", which stands before it and begins on ${before.from}.`,
        },
        cure: {
          es: 'Ordene las etapas en el tiempo, cada una con un primer día posterior al de la anterior.',
          en: 'List the phases in order of time, each with a later first day than the one before.',
        },
      },
    ]
  })
}

function firstDayOutside({ file, entry: { firstDay, phases } }: Sound<RecordFile>): Finding[] {
  const from = phases[0]?.from
  if (from === undefined || firstDay >= from) return []
  return [
    {
      file,
      path: ['firstDay'],
      wrong: {
        es: `El primer día del registro es anterior a su primera etapa, que empieza el ${from}.`,
        en: `The first day of the record lies before its first phase, which begins on ${from}.`,
      },
      cure: {
        es: `Escriba ${from} o un día posterior, o deje "from" fuera de la primera etapa, que entonces abarca todos los días anteriores.`,
        en: `Write ${from} or a later day, or leave "from" out of the first phase, which then covers all days before.`,
      },
    },
  ]
}

function movesOutside({ file: recordFile, entry: { phases } }: Sound<RecordFile>, moves: Corpus['moves']): Finding[] {
  const begin = phases[0]?.from
  const first = begin === undefined ? -Infinity : dayOf(begin)
  return moves.flatMap(({ file, entry: { date } }) => {
    const span = parseDateSpan(date)
    if (!span || span.last >= first) return []
    return [
      {
        file,
        path: ['date'],
        wrong: {
          es: `El movimiento es anterior a la primera etapa, que empieza el ${begin}.`,
          en: `The move lies before the first phase, which begins on ${begin}.`,
        },
        cure: {
          es: `Corrija la fecha, o deje "from" fuera de la primera etapa en ${recordFile}, que entonces abarca todos los días anteriores.`,
          en: `Correct the date, or leave "from" out of the first phase in ${recordFile}, which then covers all days before.`,
        },
      },
    ]
  })
}

function dayOf(text: string): Day {
  return parseDateSpan(text)?.first ?? -Infinity
}
