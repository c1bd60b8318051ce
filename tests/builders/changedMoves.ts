import { type Day, formatDay } from '#src/domain/time/dateSpan.ts'
import { subjectIds } from '#src/domain/vocabulary.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { isDraft } from '#src/record/drafts.ts'
import { formatData } from '#src/record/formatData.ts'
import { currentIds } from '#src/record/ids/publishedIds.ts'
import type {
  ArticleFile,
  MoveFile,
  OccasionsFile,
  PublishedIdsFile,
  RetiredIdsFile,
  ToursFile,
} from '#src/record/schema.ts'
import { moveText } from '#src/record/write/moveText.ts'

const reason = { es: 'No era un movimiento.', en: 'It was no move.' }

/** A record in which some moves say something else, as editors correct them: with the note that readers get. */
export function withCorrections(files: readonly DataFile[], ids: ReadonlySet<string>, today: Day): DataFile[] {
  return files.map((file) => {
    const move = moveIn(file)
    return move && ids.has(move.id) ? { path: file.path, text: moveText(corrected(move, formatDay(today))) } : file
  })
}

function corrected(move: MoveFile, day: string): MoveFile {
  const { summary, claims, revisions = [] } = move
  const [first, ...others] = claims
  return {
    ...move,
    updated: day,
    summary: { es: `${summary.es} (corregido)`, en: `${summary.en} (corrected)` },
    claims: first
      ? [{ ...first, text: { es: `${first.text.es} (corregido)`, en: `${first.text.en} (corrected)` } }, ...others]
      : claims,
    revisions: [
      ...revisions,
      { date: day, note: { es: 'Se precisó lo informado.', en: 'The report was made clearer.' } },
    ],
  }
}

/**
 * A record without some of its moves, as editors retire them: with a reason for every id of which nothing is left, without
 * the tours that have no stop any more and the occasions of one move, and without the day to which a retired move was put.
 */
export function withoutRetired(files: readonly DataFile[], ids: ReadonlySet<string>): DataFile[] {
  const kept = files.flatMap((file) => moveIn(file) ?? []).filter(({ id }) => !ids.has(id))
  const tours = new Set(kept.map(({ tour }) => tour))
  const occasions = new Set(idsOfSeveral(kept))
  const left = files.flatMap((file) => {
    const move = moveIn(file)
    if (!move) return [file]
    return ids.has(move.id) ? [] : [{ path: file.path, text: moveText(withoutLinks(move, ids, occasions)) }]
  })
  const edited = edit<OccasionsFile>(
    edit<ToursFile>(left, 'data/tours.json', (file) => ({
      ...file,
      tours: file.tours.filter(({ id }) => tours.has(id)),
    })),
    'data/occasions.json',
    (file) => ({ ...file, occasions: file.occasions.filter(({ id }) => occasions.has(id)) }),
  )
  const there = currentIds(
    kept.filter((move) => !isDraft(move)),
    left.flatMap(({ path, text }) => (path.startsWith('data/articles/') ? [JSON.parse(text) as ArticleFile] : [])),
    (read(edited, 'data/occasions.json') as OccasionsFile).occasions,
  )
  const published = read(edited, 'data/published-ids.json') as PublishedIdsFile
  return edit<RetiredIdsFile>(edited, 'data/retired-ids.json', ({ retired, ...file }) => ({
    ...file,
    retired: subjectIds.flatMap((subject) =>
      published[subject].flatMap((id) => {
        if (there[subject].includes(id)) return []
        const before = retired.find((entry) => entry.subject === subject && entry.id === id)
        const isKept = before?.successor === undefined || there[subject].includes(before.successor)
        return before && isKept ? [before] : [{ subject, id, reason }]
      }),
    ),
  }))
}

/** The occasions that gather several moves. */
function idsOfSeveral(moves: readonly MoveFile[]): string[] {
  const all = moves.flatMap(({ occasion }) => occasion ?? [])
  return all.filter((id, at) => all.indexOf(id) !== at)
}

function withoutLinks(move: MoveFile, ids: ReadonlySet<string>, occasions: ReadonlySet<string>): MoveFile {
  const { occasion, postponedTo, outcomeNote } = move
  const isOfNone = occasion !== undefined && !occasions.has(occasion)
  const isOfNoDay = postponedTo !== undefined && ids.has(postponedTo)
  return {
    ...move,
    ...(isOfNone && { occasion: undefined }),
    ...(isOfNoDay && { postponedTo: undefined, outcomeNote: outcomeNote ?? reason }),
  }
}

function moveIn({ path, text }: DataFile): MoveFile | null {
  return path.startsWith('data/moves/') ? (JSON.parse(text) as MoveFile) : null
}

function read(files: readonly DataFile[], path: string): unknown {
  return JSON.parse(files.find((file) => file.path === path)?.text ?? '')
}

function edit<File>(files: readonly DataFile[], path: string, change: (file: File) => File): DataFile[] {
  return files.map((file) =>
    file.path === path ? { path, text: formatData(change(JSON.parse(file.text) as File)) } : file,
  )
}
