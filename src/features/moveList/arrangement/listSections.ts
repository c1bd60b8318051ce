import type { Move } from '#src/domain/move.ts'
import { groupByMonth, type Month, monthKey } from '#src/domain/time/months.ts'

/** A move of the list; where it has the date of the one before it, that date need not be seen twice. */
export type ListedMove = { move: Move; repeatsDate: boolean }

/** Moves of one occasion in one month. */
export type ListedOccasion = {
  occasion: string
  moves: readonly ListedMove[]
  /** How many moves of it stand among those to be confirmed. */
  elsewhere: number
}

export type ListItem = ListedMove | ListedOccasion

/**
 * A part of the list under one head: a month, or what was announced and is yet to be confirmed (`month` is null), or all of
 * a list by relevance, whose head is only read out.
 */
export type ListSection = {
  key: string
  month: Month | null
  /** The number of its moves, those of occasions included. */
  count: number
  items: readonly ListItem[]
}

export type ListSort = 'desc' | 'asc' | 'relevance'

/** Where moves that are yet to be confirmed stand together; months have a key of figures. */
export const toConfirmKey = 'to-confirm'

/** All moves of a list that stand by how well they fit a query. */
export const relevanceKey = 'relevance'

/**
 * The sections of the list, in the order asked for. Announced moves stand together at the end, whatever the order: that
 * nothing has been heard of them is no news. Where the day of one is still to come, they are the newest. In a month the
 * moves of one occasion are one item, in the place of the first of them; a lone move stands for itself, unless others of
 * its occasion are yet to be confirmed. By relevance the moves stand as they come, each for itself.
 */
export function listSections(moves: readonly Move[], sort: ListSort): readonly ListSection[] {
  if (sort === 'relevance') return moves.length > 0 ? [rankedSection(moves)] : []
  const announced = moves.filter(({ status }) => status === 'announced')
  const others = announced.length > 0 ? moves.filter(({ status }) => status !== 'announced') : moves
  const months = groupByMonth(others).map((group) => monthSection(group, announced, sort))
  if (sort === 'desc') months.reverse()
  if (announced.length === 0) return months
  const own = toConfirmSection(announced, sort)
  const isAwaited = announced.some(({ outcomeUnknown }) => !outcomeUnknown)
  return isAwaited && sort === 'desc' ? [own, ...months] : [...months, own]
}

/** Whether an item of the list stands for an occasion. */
export function isOccasion(item: ListItem): item is ListedOccasion {
  return 'occasion' in item
}

function rankedSection(moves: readonly Move[]): ListSection {
  const items = moves.map((move) => ({ move, repeatsDate: false }))
  return { key: relevanceKey, month: null, count: moves.length, items }
}

function monthSection(
  group: Month & { moves: readonly Move[] },
  announced: readonly Move[],
  sort: ListSort,
): ListSection {
  const { year, month } = group
  return {
    key: monthKey(group),
    month: { year, month },
    count: group.moves.length,
    items: itemsOf(inOrder(group.moves, sort), announced),
  }
}

function toConfirmSection(announced: readonly Move[], sort: ListSort): ListSection {
  const items = listed(inOrder(announced, sort))
  return { key: toConfirmKey, month: null, count: announced.length, items }
}

function itemsOf(moves: readonly Move[], announced: readonly Move[]): readonly ListItem[] {
  const items: ListItem[] = []
  const gathered = new Set<string>()
  let before: Move | null = null
  for (const move of moves) {
    const { occasion } = move
    if (occasion !== null && gathered.has(occasion)) continue
    const own = occasion === null ? [] : moves.filter((other) => other.occasion === occasion)
    const elsewhere = occasion === null ? 0 : announced.filter((other) => other.occasion === occasion).length
    if (occasion !== null && own.length + elsewhere > 1) {
      gathered.add(occasion)
      items.push({ occasion, moves: listed(own), elsewhere })
      before = null
    } else {
      items.push({ move, repeatsDate: before?.date === move.date })
      before = move
    }
  }
  return items
}

function listed(moves: readonly Move[]): readonly ListedMove[] {
  return moves.map((move, at) => ({ move, repeatsDate: moves[at - 1]?.date === move.date }))
}

function inOrder(moves: readonly Move[], sort: ListSort): readonly Move[] {
  return sort === 'asc' ? moves : moves.toReversed()
}
