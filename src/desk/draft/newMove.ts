import { slug } from '#src/domain/slug.ts'
import type { FormField } from '../deskProtocol.ts'
import { isList, type Json, type JsonObject, type JsonPath, textAt } from './json.ts'

/** Fields that hold the day on which a move is written. */
const daysOfWriting: ReadonlySet<string> = new Set(['updated', 'added'])

/** A move to begin with: the days of writing, lists that may stay empty, and a draft where moves have a state. */
export function newMove(form: readonly FormField[], today: string): JsonObject {
  const known = form.flatMap(({ name, control, optional }): [string, Json][] => {
    if (daysOfWriting.has(name)) return [[name, today]]
    if (control.type === 'list' && control.mayBeEmpty && !optional) return [[name, []]]
    if (control.type === 'choice' && control.values.includes('draft')) return [[name, 'draft']]
    return []
  })
  return { $schema: '../schema/move.schema.json', ...Object.fromEntries(known) }
}

/** An id from date, city and counterpart, as far as the draft has them: "2026-01-31-lima-perez". Empty without a date. */
export function proposedId(draft: JsonObject): string {
  const [day = ''] = textAt(draft, ['date']).split('/')
  const date = day.replaceAll(/[^\d-]/g, '')
  if (date === '') return ''
  const person = textAt(draft, ['counterparts', 0, 'id']).split('-').at(-1)
  const city = textAt(draft, ['places', 0, 'city', 'es'])
  return [date, city === '' ? textAt(draft, ['kind']) : city, person]
    .map((part) => slug(part ?? ''))
    .filter(Boolean)
    .join('-')
}

/** What may stand in a field: the id of the move, or of a person whom the record does not know. Empty for other fields. */
export function proposalFor(path: JsonPath, draft: JsonObject): string {
  if (path.join('.') === 'id') return proposedId(draft)
  const [list, at = 0, field] = path
  const isPerson = list === 'counterparts' && field === 'id' && textAt(draft, path) === ''
  return isPerson ? slug(textAt(draft, [list, at, 'name'])) : ''
}

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a text can be the id of a move, and so the name of its file. */
export function isId(text: string): boolean {
  return idForm.test(text)
}

/** The ids of the sources of a draft, which its claims name. */
export function sourceIdsOf(draft: JsonObject): string[] {
  const sources = isList(draft.sources) ? draft.sources : []
  return sources.map((source) => textAt(source, ['id'])).filter(Boolean)
}
