import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { nearest } from '../../nearest.ts'

/** The most days between a move of an occasion and the one before it: more, and they are hardly one event. */
const mostDaysApart = 7

/** The occasions of moves exist, and each gathers at least two moves, close to one another in time. */
export function occasionsRule(corpus: Corpus): Finding[] {
  return [...unknownOccasions(corpus), ...smallOccasions(corpus), ...scatteredOccasions(corpus)]
}

function unknownOccasions({ moves, occasions }: Corpus): Finding[] {
  if (!occasions) return []
  const { file } = occasions
  const ids = occasions.entry.occasions.map(({ id }) => id)
  return moves.flatMap(({ file: moveFile, entry: { occasion } }) => {
    if (occasion === undefined || ids.includes(occasion)) return []
    const near = nearest(occasion, ids)
    return [
      {
        file: moveFile,
        path: ['occasion'],
        wrong: {
          es: `No hay una ocasión con este id en ${file}.`,
          en: `No occasion of this id is in ${file}.`,
        },
        cure: near
          ? {
              es: `Escriba "${near}", o agregue la ocasión en ese archivo.`,
              en: `Write "${near}", or add the occasion there.`,
            }
          : {
              es: `Agregue la ocasión a ${file}, o deje el campo fuera.`,
              en: `Add the occasion to ${file}, or leave the field out.`,
            },
      },
    ]
  })
}

/** Reports nothing while a move is broken: that move may be the missing one. */
function smallOccasions({ moves, occasions, brokenMoves }: Corpus): Finding[] {
  if (!occasions || brokenMoves.size > 0) return []
  return occasions.entry.occasions.flatMap(({ id }, index) => {
    const own = moves.filter(({ entry }) => entry.occasion === id)
    if (own.length > 1) return []
    return [
      {
        file: occasions.file,
        path: ['occasions', index, 'id'],
        wrong: own[0]
          ? {
              es: `Un solo movimiento es parte de esta ocasión: ${own[0].file}.`,
              en: `Only one move is part of this occasion: ${own[0].file}.`,
            }
          : { es: 'Ningún movimiento es parte de esta ocasión.', en: 'No move is part of this occasion.' },
        cure: {
          es: `Quite la ocasión${own[0] ? ' y el campo de ese movimiento' : ''}, o escriba esto en los otros movimientos del hecho:`,
          en: `Remove the occasion${own[0] ? ' and the field of that move' : ''}, or write this in the other moves of the event:`,
        },
        copy: `"occasion": "${id}",`,
      },
    ]
  })
}

function scatteredOccasions({ moves }: Corpus): Finding[] {
  const dated = moves.flatMap(({ file, entry: { occasion, date } }) => {
    const span = parseDateSpan(date)
    return occasion !== undefined && span ? [{ file, occasion, span }] : []
  })
  const lastDays = new Map<string, number>()
  return dated
    .toSorted((a, b) => a.span.first - b.span.first)
    .flatMap(({ file, occasion, span }) => {
      const before = lastDays.get(occasion) ?? span.first
      lastDays.set(occasion, Math.max(before, span.last))
      const days = span.first - before
      if (days <= mostDaysApart) return []
      return [
        {
          file,
          path: ['occasion'],
          wrong: {
            es: `El movimiento empieza ${days} días después de los anteriores de "${occasion}": demasiado tarde para un mismo hecho.`,
            en: `The move begins ${days} days after those of "${occasion}" that come before it, too late for one event.`,
          },
          cure: {
            es: `Deje el campo fuera o corrija la fecha; entre los movimientos de una ocasión hay a lo más ${mostDaysApart} días.`,
            en: `Leave the field out or correct the date; moves of an occasion are at most ${mostDaysApart} days apart.`,
          },
        },
      ]
    })
}
