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

/** A data file as read from disk: its path relative to the project, with forward slashes, and its text. */
export type DataFile = { path: string; text: string }

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
