/** Addresses of the record's things that the pictures are taken of, chosen by rule, so that a grown record needs no edit. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The part of a move's file that is asked here. Read apart from the app, which is what is compared. */
type Move = {
  id: string
  date: string
  status: string
  themes: string[]
  places: { country: string }[]
  counterparts: { id?: string }[]
}

/** The entry that the project began with: long, with an article, claims of each nature and a country to filter by. */
const longId = '2025-12-23-quito-noboa'

const folder = resolve(import.meta.dirname, '../../data')
const files = read('moves').map(({ content, size }) => ({ content: content as Move, size }))
const moves = files.map(({ content }) => content).toSorted((a, b) => a.date.localeCompare(b.date))

export const long = must(
  moves.find(({ id }) => id === longId),
  longId,
)
/** The entry with the shortest file among those that simply took place. */
export const short = must(
  files.filter(({ content }) => content.status === 'occurred').toSorted((a, b) => a.size - b.size)[0]?.content,
  'a move that took place',
)
export const announced = withStatus('announced')
export const cancelled = withStatus('cancelled')
export const country = must(long.places[0]?.country, `a place of ${longId}`)
export const person = must(long.counterparts.find(({ id }) => id)?.id, `a counterpart of ${longId}`)
export const theme = must(long.themes[0], `a theme of ${longId}`)
export const article = must((read('articles')[0]?.content as { id: string } | undefined)?.id, 'an article')

/** The middle third of the moves, as the link of the band writes a window. */
export const middleWindow = [1, 2]
  .map((part) => must(moves[Math.floor((moves.length * part) / 3)], 'moves').date.slice(0, 10))
  .map((day) => (day.length === 7 ? `${day}-01` : day))
  .join('.')

function withStatus(status: string): Move {
  return must(
    moves.find((move) => move.status === status),
    `a move that is ${status}`,
  )
}

function read(kind: string): { content: unknown; size: number }[] {
  return readdirSync(join(folder, kind))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => readFileSync(join(folder, kind, name), 'utf8'))
    .map((text) => ({ content: JSON.parse(text) as unknown, size: text.length }))
}

function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the record has not what the pictures need: ${what}`)
  return value
}
