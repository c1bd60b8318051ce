import type { Day } from '#src/domain/time/dateSpan.ts'
import type { CoverageFile } from '../../coverageSchema.ts'
import type { MethodFile } from '../../methodSchema.ts'
import type { RecordFile } from '../../recordSchema.ts'
import type {
  ArticleFile,
  FileKind,
  MoveFile,
  OccasionsFile,
  PublishedIdsFile,
  PublishersFile,
  RetiredIdsFile,
  ThemesFile,
  ToursFile,
} from '../../schema.ts'
import type { WordsFile } from '../../wordsSchema.ts'
import type { Corpus, Sound } from '../corpus.ts'
import type { ReadEntry } from '../reading/readEntry.ts'

/** What rules are to read of a file; null where they are to know its name alone. */
export type ValueOf = (entry: ReadEntry) => unknown

/** The files as rules read them, by the kind that each is of. */
export function corpusOf(entries: readonly ReadEntry[], today: Day, valueOf: ValueOf): Corpus {
  const all = <Entry>(kind: FileKind) => soundOf<Entry>(entries, kind, valueOf)
  return {
    moves: all<MoveFile>('move'),
    articles: all<ArticleFile>('article'),
    record: all<RecordFile>('record')[0] ?? null,
    method: all<MethodFile>('method')[0] ?? null,
    coverage: all<CoverageFile>('coverage')[0] ?? null,
    themes: all<ThemesFile>('themes')[0] ?? null,
    tours: all<ToursFile>('tours')[0] ?? null,
    occasions: entries.some(({ kind }) => kind === 'occasions')
      ? (all<OccasionsFile>('occasions')[0] ?? null)
      : noOccasions,
    publishers: all<PublishersFile>('publishers')[0] ?? null,
    published: all<PublishedIdsFile>('published-ids')[0] ?? null,
    retired: all<RetiredIdsFile>('retired-ids')[0] ?? null,
    words: all<WordsFile>('words')[0] ?? null,
    brokenMoves: brokenOf(entries, 'move'),
    brokenArticles: brokenOf(entries, 'article'),
    today,
  }
}

/** A record without the file has no occasions. */
const noOccasions: Sound<OccasionsFile> = {
  file: 'data/occasions.json',
  stem: 'occasions',
  entry: { occasions: [] },
}

/** The value as it was written, not as zod returns it: zod trims the spaces that a rule has to find. */
export const whole: ValueOf = ({ document, findings }) => (document && findings.length === 0 ? document.value : null)

function soundOf<Entry>(entries: readonly ReadEntry[], kind: FileKind, valueOf: ValueOf): Sound<Entry>[] {
  return entries.flatMap((entry) => {
    const value = entry.kind === kind ? valueOf(entry) : null
    return value === null ? [] : [{ file: entry.file, stem: entry.stem, entry: value as Entry }]
  })
}

function brokenOf(entries: readonly ReadEntry[], kind: FileKind): ReadonlySet<string> {
  return new Set(entries.filter((entry) => entry.kind === kind && entry.findings.length > 0).map(({ stem }) => stem))
}
