import type { Day } from '#src/domain/time/dateSpan.ts'
import type { MethodFile } from '../methodSchema.ts'
import type { RecordFile } from '../recordSchema.ts'
import type { ArticleFile, MoveFile, PublishedIdsFile, RetiredIdsFile, ThemesFile, ToursFile } from '../schema.ts'
import type { JsonPath } from './jsonDocument.ts'

/** A file whose shape is right. `stem` is its name without folder and ".json". */
export type Sound<Entry> = { file: string; stem: string; entry: Entry }

/**
 * What the rules look at: the files whose shape is right, even when others are broken.
 *
 * Broken files are known by their names alone, so that an entry that refers to one is not blamed for it.
 */
export type Corpus = {
  moves: readonly Sound<MoveFile>[]
  articles: readonly Sound<ArticleFile>[]
  record: Sound<RecordFile> | null
  method: Sound<MethodFile> | null
  themes: Sound<ThemesFile> | null
  tours: Sound<ToursFile> | null
  published: Sound<PublishedIdsFile> | null
  retired: Sound<RetiredIdsFile> | null
  brokenMoves: ReadonlySet<string>
  brokenArticles: ReadonlySet<string>
  today: Day
}

/** A fault and its place in a file; {@link locate} turns it into a problem with line, column and value. */
export type Finding = {
  file: string
  path: JsonPath
  wrong: string
  cure: string
  /** Where in the text, when the value at the path is not what is meant: a syntax error, the name of a field. */
  offset?: number
}

/** One rule that a shape cannot say. */
export type Rule = (corpus: Corpus) => Finding[]
