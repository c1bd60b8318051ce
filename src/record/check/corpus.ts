import type { Day } from '#src/domain/time/dateSpan.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { CoverageFile } from '../coverageSchema.ts'
import type { MethodFile } from '../methodSchema.ts'
import type { Level } from '../problem.ts'
import type { RecordFile } from '../recordSchema.ts'
import type {
  ArticleFile,
  MoveFile,
  OccasionsFile,
  PublishedIdsFile,
  PublishersFile,
  RetiredIdsFile,
  ThemesFile,
  ToursFile,
} from '../schema.ts'
import type { WordsFile } from '../wordsSchema.ts'
import type { JsonPath } from './jsonDocument.ts'

/** A file whose shape is right. `stem` is its name without folder and ".json". */
export type Sound<Entry> = { file: string; stem: string; entry: Entry }

/**
 * The files that rules check: those whose shape is right, even when others are broken. Of broken files rules know the names
 * alone, so that no entry is reported for referring to one.
 */
export type Corpus = {
  moves: readonly Sound<MoveFile>[]
  articles: readonly Sound<ArticleFile>[]
  record: Sound<RecordFile> | null
  method: Sound<MethodFile> | null
  coverage: Sound<CoverageFile> | null
  themes: Sound<ThemesFile> | null
  tours: Sound<ToursFile> | null
  occasions: Sound<OccasionsFile> | null
  publishers: Sound<PublishersFile> | null
  published: Sound<PublishedIdsFile> | null
  retired: Sound<RetiredIdsFile> | null
  words: Sound<WordsFile> | null
  brokenMoves: ReadonlySet<string>
  brokenArticles: ReadonlySet<string>
  today: Day
}

/** A fault and its place in a file; {@link locate} turns it into a problem with line, column and value. */
export type Finding = {
  file: string
  path: JsonPath
  wrong: Texts
  cure: Texts
  /** What to copy into the file or the command line, as it is to stand there: it is printed whole, on a line of its own. */
  copy?: string
  /** The part of the text at the path that is meant, in UTF-16 units of the text; the whole value where it is left out. */
  within?: { start: number; end: number }
  /** An error unless it is said to be a warning. */
  level?: Level
  /** Where one rule goes by several names; else the name that it is listed by. */
  rule?: string
  /** The offset in the file's text, where the problem is not the value at the path: a syntax error, the name of a field. */
  offset?: number
}

/** A rule that a schema cannot express. */
export type Rule = (corpus: Corpus) => Finding[]
