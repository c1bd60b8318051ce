import type { CoverageFile } from './coverageSchema.ts'
import type { MethodFile } from './methodSchema.ts'
import type { RecordFile } from './recordSchema.ts'
import type {
  ArticleFile,
  MoveFile,
  OccasionsFile,
  PublishersFile,
  RetiredIdsFile,
  ThemesFile,
  ToursFile,
} from './schema.ts'

/** What a file can be beside a text in UTF-8. Its text is then what can be read of it, or empty. */
export type TextFault =
  | { kind: 'encoding' /** As iconv calls it. */; encoding: string }
  /** UTF-8 but for single bytes, which stand as U+FFFD in the text. */
  | { kind: 'mixed' }
  | { kind: 'binary' }
  | { kind: 'size'; bytes: number; most: number }

/** A data file as read from disk: its path relative to the project, with forward slashes, its text, and why it is none. */
export type DataFile = { path: string; text: string; fault?: TextFault }

/** All data files, parsed and free of problems. */
export type Dataset = {
  record: RecordFile
  /** Null where the record has no such file. */
  method: MethodFile | null
  /** Null where the record does not say what was searched. */
  coverage: CoverageFile | null
  moves: MoveFile[]
  articles: ArticleFile[]
  themes: ThemesFile['themes']
  tours: ToursFile['tours']
  occasions: OccasionsFile['occasions']
  /** Empty where the record has no such file. */
  publishers: PublishersFile['publishers']
  retired: RetiredIdsFile['retired']
}
