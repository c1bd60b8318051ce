import type { Move, MoveTitle } from '#src/domain/move.ts'
import type { Day, DayRange } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { BandModel } from './bandModel.ts'

/** What can be named above the lanes, the most important first. */
export const namedKinds = ['occasion', 'tour', 'move'] as const
export type NamedKind = (typeof namedKinds)[number]

/** An occasion, a tour or a move with its words, and the days from its first move to its last. */
export type BandName = {
  kind: NamedKind
  id: string
  /** An editor's short name, written beside its stroke; null for one that has none. */
  short: string | null
  /** The name that is written over its days where they are wide enough. */
  full: string
  first: Day
  last: Day
}

/** What tells a name from all others. */
export function keyOf({ kind, id }: Pick<BandName, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

/** The keys of the names that a move can have. */
export function keysOf({ id, tour, occasion }: Move): string[] {
  return [`move ${id}`, ...(tour ? [`tour ${tour}`] : []), ...(occasion ? [`occasion ${occasion}`] : [])]
}

/** An occasion, a tour or a move that can be named above the lanes: its texts, and how many selected moves it has when. */
export type Named = DayRange & {
  kind: NamedKind
  id: string
  label: Texts
  /** The short label of an editor. */
  highlight: Texts | null
  count: number
  /** How many of them took place. */
  occurred: number
}

/** What of the selected moves can be named: occasions and tours with moves in it, and moves with a short label. */
export function namedIn(model: BandModel, { occasions, tours }: Timeline): Named[] {
  const byOccasion = new Map<string, Omit<Named, 'kind' | 'label' | 'highlight'>>()
  const byTour: typeof byOccasion = new Map()
  const moves: Named[] = []
  for (let row = 0; row < model.size; row++) {
    const move = model.moveAt(row)
    if (!move) continue
    const { id, highlight, occasion, tour, span } = move
    const occurred = move.status === 'occurred' ? 1 : 0
    if (highlight)
      moves.push({
        kind: 'move',
        id,
        label: titleOr(move.title, highlight),
        highlight,
        count: 1,
        occurred,
        first: span.first,
        last: span.last,
      })
    if (occasion !== null) add(byOccasion, occasion, span, occurred)
    if (tour !== null) add(byTour, tour, span, occurred)
  }
  const named = (kind: NamedKind, found: typeof byOccasion, all: Timeline['tours']): Named[] =>
    all.flatMap(({ id, label, highlight }) => {
      const own = found.get(id)
      return own ? [{ kind, ...own, label, highlight }] : []
    })
  return [...named('occasion', byOccasion, occasions), ...named('tour', byTour, tours), ...moves]
}

/** A move is named by its title; by its short label while the title has not come. */
function titleOr({ es, en }: MoveTitle, highlight: Texts): Texts {
  return { es: es ?? highlight.es, en: en ?? highlight.en }
}

function add(
  found: Map<string, Omit<Named, 'kind' | 'label' | 'highlight'>>,
  id: string,
  { first, last }: DayRange,
  occurred: number,
): void {
  const own = found.get(id)
  if (!own) {
    found.set(id, { id, first, last, count: 1, occurred })
    return
  }
  own.first = Math.min(own.first, first)
  own.last = Math.max(own.last, last)
  own.count += 1
  own.occurred += occurred
}
