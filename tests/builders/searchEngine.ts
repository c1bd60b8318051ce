import type { Locale } from '#src/domain/vocabulary.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import { compileDataset } from '#src/record/compile/compile.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { parseCompiled } from '#src/record/load/compiledTimeline.ts'
import type { SearchFile, SearchPiece } from '#src/record/load/searchFiles.ts'
import { formatProblem } from '#src/record/problem.ts'
import { parseSearchFile } from '#src/record/search/parseSearchFile.ts'
import { sha256 } from './timelineOf.ts'

type Read = { piece: SearchPiece; file: SearchFile }

/** The pieces of the search index of data files, in each language, newest first. */
export function searchPieces(files: readonly DataFile[]): Record<Locale, Read[]> {
  const { dataset, problems } = checkDataset(files, todayOf(files))
  if (!dataset) throw new Error(problems.map((problem) => formatProblem(problem, 'en')).join('\n\n'))
  const compiled = compileDataset(dataset, sha256)
  const texts = new Map(compiled.search.map(({ path, text }) => [path, text]))
  const { search } = parseCompiled(compiled)
  const piecesIn = (locale: Locale) =>
    search.map((piece) => ({
      piece,
      file: parseSearchFile(JSON.parse(texts.get(piece.files[locale]) ?? ''), piece.ids),
    }))
  return { es: piecesIn('es'), en: piecesIn('en') }
}
