import type { RecordFile } from './recordSchema.ts'
import type { ArticleFile, MoveFile, RetiredIdsFile, ThemesFile, ToursFile } from './schema.ts'

/** A data file as read from disk: its path relative to the project, with forward slashes, and its text. */
export type DataFile = { path: string; text: string }

/** All data files, parsed and free of problems. */
export type Dataset = {
  record: RecordFile
  moves: MoveFile[]
  articles: ArticleFile[]
  themes: ThemesFile['themes']
  tours: ToursFile['tours']
  retired: RetiredIdsFile['retired']
}
