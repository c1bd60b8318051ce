import { foldText } from '#src/domain/foldText.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { isDraft } from '../../../drafts.ts'
import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'

type Dated = Sound<MoveFile> & { first: number; last: number }

/** Titles with this share of their words in common tell of one event. */
const nearTitles = 0.6

/**
 * Warns where two moves may be one event: of one kind, on a day that both have, and with a person in common, or with nearly
 * the same title at the same place.
 */
export function duplicatesRule({ moves, published }: Corpus): Finding[] {
  const known = new Set(published?.entry.move)
  const inTime = moves
    .flatMap((move): Dated[] => {
      const span = parseDateSpan(move.entry.date)
      return span?.precision === 'day' ? [{ ...move, first: span.first, last: span.last }] : []
    })
    .toSorted((a, b) => a.first - b.first)
  return inTime.flatMap((move, index) =>
    onItsDays(move, inTime, index + 1)
      .filter((other) => mayBeOne(move.entry, other.entry))
      .map((other) => (known.has(move.entry.id) ? findingOf(other, move) : findingOf(move, other))),
  )
}

/** From an index on, the moves that begin before this one ends: they are in order of time. */
function onItsDays({ last }: Dated, inTime: readonly Dated[], from: number): readonly Dated[] {
  let end = from
  while ((inTime[end]?.first ?? Infinity) <= last) end += 1
  return inTime.slice(from, end)
}

function mayBeOne(one: MoveFile, other: MoveFile): boolean {
  if (one.kind !== other.kind) return false
  const people = new Set(one.counterparts.map(({ id }) => id))
  if (other.counterparts.some(({ id }) => people.has(id))) return true
  const isDisjoint = people.size > 0 && other.counterparts.length > 0
  return !isDisjoint && placesOf(one) === placesOf(other) && shareOfWords(one.title.es, other.title.es) >= nearTitles
}

function placesOf({ places }: MoveFile): string {
  return places
    .map(({ country, city }) => `${country} ${foldText(city?.es ?? '')}`)
    .toSorted()
    .join()
}

/** Of the words of the shorter text. */
function shareOfWords(one: string, other: string): number {
  const [a, b] = [new Set(foldText(one).split(' ')), new Set(foldText(other).split(' '))]
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.min(a.size, b.size)
}

function findingOf(move: Dated, twin: Dated): Finding {
  const { file } = move
  const draft = [move, twin].find(({ entry }) => isDraft(entry))
  return {
    level: 'warning',
    file,
    path: ['date'],
    wrong: {
      es: `Este movimiento y el de ${twin.file} pueden ser uno: coinciden en día y tipo, y en persona o lugar.`,
      en: `This move and that of ${twin.file} may be one: they have the day and the kind in common, and a person or the place.`,
    },
    cure: draft
      ? {
          es: `Si lo son, reúna las afirmaciones en el otro archivo y borre el borrador, ${draft.file}; si no, acepte el aviso con su razón.`,
          en: `If they are, gather the claims in the other file and delete the draft, ${draft.file}; if not, accept the warning with the reason.`,
        }
      : {
          es: 'Si lo son, reúna las afirmaciones en un archivo y retire el otro; si no, acepte el aviso con su razón.',
          en: 'If they are, gather the claims in one file and retire the other; if not, accept the warning with the reason.',
        },
  }
}
