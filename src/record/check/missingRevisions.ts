import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { foldText } from '#src/domain/foldText.ts'
import { type Day, formatDay } from '#src/domain/time/dateSpan.ts'
import { localeIds, type Texts } from '#src/domain/vocabulary.ts'
import type { DataFile } from '../dataset.ts'
import { parsed } from '../ids/parsed.ts'
import { publishedList } from '../ids/publishIds.ts'
import type { Problem } from '../problem.ts'
import { moveSchema, publishedIdsSchema } from '../schema.ts'

/** What of a move a comparison needs. Its other fields may be of an earlier form. */
const { id, date, status, places, counterparts, delegation, claims, revisions } = moveSchema.shape
const comparedSchema = z.object({ id, date, status, places, counterparts, delegation, claims, revisions })
type Compared = z.infer<typeof comparedSchema>

/** What readers rely on, by field: signs, spaces, capitals and order say nothing new, and neither does further evidence. */
const told = {
  date: (move: Compared) => move.date,
  status: (move: Compared) => move.status,
  places: (move: Compared) =>
    move.places.map(({ country, formerCountry, city, venue }) => [country, ...[formerCountry, city, venue].map(plain)]),
  counterparts: (move: Compared) =>
    move.counterparts.map(({ id: person, role }) => `${person} ${plain(role)}`).toSorted(),
  delegation: (move: Compared) => (move.delegation ?? []).map(foldText).toSorted(),
  claims: (move: Compared) => move.claims.map(({ nature, text }) => `${nature} ${plain(text)}`).toSorted(),
} satisfies Record<string, (move: Compared) => unknown>

const names: Readonly<Record<keyof typeof told, Texts>> = {
  date: { es: 'la fecha', en: 'the date' },
  status: { es: 'el estado', en: 'the status' },
  places: { es: 'el lugar', en: 'the place' },
  counterparts: { es: 'las contrapartes', en: 'the counterparts' },
  delegation: { es: 'la delegación', en: 'the delegation' },
  claims: { es: 'las afirmaciones', en: 'the statements' },
}

/**
 * The published moves of which something that readers rely on was changed since the published state, without a new note in
 * `revisions`. `before` holds the files of that state. Silent about files that are broken or gone: other checks say so.
 */
export function missingRevisions(files: readonly DataFile[], before: readonly DataFile[], today: Day): Problem[] {
  const list = files.find(({ path }) => path === publishedList)
  const published = new Set(list && parsed(list.text, publishedIdsSchema).flatMap(({ move }) => move))
  return before.flatMap(({ path, text }) => {
    const now = files.find((file) => file.path === path)
    const [earlier] = parsed(text, comparedSchema)
    const [present] = now ? parsed(now.text, comparedSchema) : []
    if (!earlier || !present || !published.has(present.id) || hasNewNote(present, earlier)) return []
    const changed = (Object.keys(told) as (keyof typeof told)[]).filter(
      (field) => !isDeepStrictEqual(told[field](earlier), told[field](present)),
    )
    return changed[0] ? [missingNote(path, changed, changed[0], today)] : []
  })
}

function missingNote(file: string, changed: readonly (keyof typeof told)[], path: string, today: Day): Problem {
  const [es, en] = localeIds.map((locale) => changed.map((field) => names[field][locale]).join(', '))
  const day = formatDay(today)
  const note = `"revisions": [{ "date": "${day}", "note": { "es": "…", "en": "…" } }]`
  return {
    level: 'error',
    rule: 'revision-missing',
    file,
    line: null,
    column: null,
    path,
    value: null,
    passage: null,
    wrong: {
      es: `Lo publicado cambió (${es}) y ninguna nota lo dice a los lectores.`,
      en: `What was published has changed (${en}), and no note tells readers so.`,
    },
    cure: {
      es: `Escriba "updated": "${day}" y agregue esta nota, al final de las que haya.`,
      en: `Write "updated": "${day}" and add this note, behind those there are.`,
    },
    copy: note,
  }
}

function hasNewNote(now: Compared, before: Compared): boolean {
  const known = before.revisions ?? []
  return (now.revisions ?? []).some((revision) => !known.some((other) => isDeepStrictEqual(other, revision)))
}

function plain(texts: Texts | undefined): string {
  return texts ? localeIds.map((locale) => foldText(texts[locale])).join(' | ') : ''
}
