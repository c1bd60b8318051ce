/** Moves and records as the app parses them: small, valid, with overrides for what a test is about. */

import type { Move, Theme } from '#src/domain/move.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { phaseOf } from '#src/domain/time/phase.ts'
import { buildTimeline, type Timeline } from '#src/domain/timeline.ts'
import type { ThemeId } from '#src/domain/vocabulary.ts'
import { aRecord } from './record.ts'
import { texts } from './texts.ts'
import { themeIds } from './themeIds.ts'

/** A visit to Quito on 23 December 2025. Days and phase follow from the date. */
export function aMove(changes: Partial<Move> = {}): Move {
  const { id = 'quito', date = '2025-12-23' } = changes
  const span = parseDateSpan(date)
  if (!span) throw new RangeError(`not a date span: ${date}`)
  return {
    id,
    date,
    span,
    status: 'occurred',
    outcomeUnknown: false,
    postponedTo: null,
    kind: 'visit',
    phase: phaseOf(span, aRecord().phases),
    tour: null,
    occasion: null,
    themes: ['security'],
    title: texts(id),
    highlight: null,
    stops: [{ country: 'EC', city: texts('Quito'), at: [-78.51, -0.22] }],
    people: ['daniel-noboa'],
    countries: ['EC'],
    sources: [0],
    originCount: 1,
    ...changes,
  }
}

type Tables = Partial<
  Pick<
    Timeline,
    'record' | 'updated' | 'themes' | 'countries' | 'people' | 'tours' | 'occasions' | 'coverage' | 'searchedUntil'
  >
>

/** A record of moves. Its tables hold what the moves name, in the order of codes and ids, and all themes. */
export function aTimeline(moves: readonly Move[], changes: Tables = {}): Timeline {
  return buildTimeline({
    record: aRecord(),
    updated: '2026-08-01',
    themes: themeIds.map((id) => aThemeOf(id)),
    countries: distinct(moves.flatMap((move) => move.countries)).map((code) => ({ code, name: texts(code) })),
    people: distinct(moves.flatMap((move) => move.people)).map((id) => ({
      id,
      name: nameOf(id),
      shortName: null,
      country: 'EC',
      roles: [],
    })),
    tours: distinct(moves.flatMap(({ tour }) => tour ?? [])).map((id) => ({ id, label: texts(id), highlight: null })),
    occasions: distinct(moves.flatMap(({ occasion }) => occasion ?? [])).map((id) => ({
      id,
      label: texts(id),
      inSentence: texts(`the ${id}`),
      highlight: null,
    })),
    coverage: [],
    searchedUntil: null,
    moves,
    ...changes,
  })
}

function aThemeOf(id: ThemeId): Theme {
  return { id, label: texts(id), short: texts(id), definition: texts(id), dossierThemes: [id] }
}

/** "daniel-noboa" is Daniel Noboa. */
function nameOf(id: string): string {
  return id.replaceAll('-', ' ').replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted()
}
