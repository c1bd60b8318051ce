/** Data files as an editor would write them: small, valid, with overrides for what a test is about. */
import { createHash } from 'node:crypto'
import type { DataFile } from '#src/record/dataset.ts'
import { isDraft } from '#src/record/drafts.ts'
import { addPublished, currentIds, type SubjectIds } from '#src/record/ids/publishedIds.ts'
import type { Retired } from '#src/record/load/retiredOf.ts'
import type { OccasionsFile } from '#src/record/schema.ts'
import { aRecordEntry } from './record.ts'
import { texts } from './texts.ts'
import { themeIds } from './themeIds.ts'

export { texts }

type Changes = Record<string, unknown>
type NamedChanges = { id?: string } & Changes

/** A move in Quito on 23 December 2025. A field changed to undefined is left out. */
export function aMoveFile(changes: NamedChanges = {}): DataFile {
  const { id = 'quito' } = changes
  const move = {
    id,
    updated: '2026-01-10',
    date: '2025-12-23',
    status: 'occurred',
    kind: 'visit',
    places: [{ country: 'EC', city: texts('Quito'), coordinates: [-78.5123, -0.2201] }],
    counterparts: [aCounterpart()],
    themes: ['security'],
    title: texts(nameOf(id)),
    summary: texts(`${nameOf(id)}.`),
    claims: [{ nature: 'reported', text: texts('They met.'), sources: ['efe'] }],
    sources: [aSource({ url: `https://example.org/${id}` })],
    added: '2025-12-14',
  }
  return dataFile(`data/moves/${id}.json`, { ...move, ...changes })
}

/** "quito" is called Quito. */
function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1)
}

/** An article with the sum that its paragraphs have. */
export function anArticleFile(changes: NamedChanges = {}): DataFile {
  const { id = 'carondelet' } = changes
  const paragraphs = (changes.paragraphs ?? ['They met in Quito. They talked.', 'They met again.']) as string[]
  const article = {
    id,
    label: texts('The meeting'),
    language: 'es',
    title: null,
    author: null,
    publisher: null,
    published: null,
    note: texts('Nothing more is known.'),
    rights: texts('Its author.'),
    sha256: createHash('sha256').update(paragraphs.join('\n')).digest('hex'),
    paragraphs,
  }
  return dataFile(`data/articles/${id}.json`, { ...article, ...changes })
}

/** The subject of the moves: José Antonio Kast, unless changed. */
export function aRecordFile(changes: Changes = {}): DataFile {
  return dataFile('data/record.json', { ...aRecordEntry, ...changes })
}

/** What was searched: nothing is said of it, unless changed. */
export function aCoverageFile(changes: Changes = {}): DataFile {
  return dataFile('data/coverage.json', { periods: [], gaps: [], notes: [], leads: [], ...changes })
}

export function aThemesFile(themes: unknown = themeIds.map((id) => aTheme(id))): DataFile {
  return dataFile('data/themes.json', { themes })
}

export function aToursFile(...ids: string[]): DataFile {
  return dataFile('data/tours.json', { tours: ids.map((id) => ({ id, label: texts(id) })) })
}

export function anOccasionsFile(...ids: string[]): DataFile {
  const occasions = ids.map((id) => ({ id, label: texts(id), inSentence: texts(`the ${id}`) }))
  return dataFile('data/occasions.json', { occasions })
}

/** The list of publishers; each is press of no country unless it says otherwise. */
export function aPublishersFile(...publishers: (Changes & { name: string })[]): DataFile {
  const listed = publishers.map((publisher) => Object.assign({ country: null, kind: 'press' }, publisher))
  return dataFile('data/publishers.json', { publishers: listed })
}

/** The record, its themes, tours and the lists of ids beside the files given, unless those have their own. */
export function dataFiles(...files: DataFile[]): DataFile[] {
  const lists = [aRecordFile(), aThemesFile(), aToursFile(), aPublishedFile(files), aRetiredFile()]
  return [...files, ...lists.filter(({ path }) => !files.some((file) => file.path === path))]
}

/** The list that has every id of the files given whose form is right and that are no drafts, and those added. */
export function aPublishedFile(files: readonly DataFile[], more: Partial<SubjectIds> = {}): DataFile {
  const none: SubjectIds = { move: [], article: [], country: [], person: [], occasion: [] }
  const ids = files.map(idsOf).reduce(addPublished, addPublished(none, { ...none, ...more }))
  const slug = /^[a-z0-9-]+$/
  return dataFile('data/published-ids.json', {
    move: ids.move.filter((id) => slug.test(id)),
    article: ids.article.filter((id) => slug.test(id)),
    country: ids.country.filter((id) => /^[A-Z]{2}$/.test(id)),
    person: ids.person.filter((id) => slug.test(id)),
    occasion: ids.occasion.filter((id) => slug.test(id)),
  })
}

/** Empty for a draft, and for a file that is too broken to have any. */
function idsOf({ path, text }: DataFile): SubjectIds {
  try {
    const entry = JSON.parse(text) as never
    if (path.startsWith('data/moves/')) return currentIds(isDraft(entry) ? [] : [entry], [], [])
    if (path === 'data/occasions.json') return currentIds([], [], (entry as OccasionsFile).occasions)
    return currentIds([], path.startsWith('data/articles/') ? [entry] : [], [])
  } catch {
    return currentIds([], [], [])
  }
}

export function aRetiredFile(...retired: Retired[]): DataFile {
  return dataFile('data/retired-ids.json', { retired })
}

export function aSource(changes: Changes = {}) {
  return {
    id: 'efe',
    publisher: 'EFE',
    title: 'Title',
    published: '2025-12-23',
    language: 'es',
    url: 'https://example.org/a',
    ...changes,
  }
}

export function aCounterpart(changes: Changes = {}) {
  return { id: 'daniel-noboa', name: 'Daniel Noboa', role: texts('President'), country: 'EC', ...changes }
}

const colours = { light: '#1d4f7c', dark: '#6fa8dc' }

export function aTheme(id: string, changes: Changes = {}) {
  return { id, label: texts(id), short: texts(id), definition: texts(id), colours, ...changes }
}

function dataFile(path: string, content: unknown): DataFile {
  return { path, text: JSON.stringify(content, null, 2) }
}
