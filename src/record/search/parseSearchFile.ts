import type { MoveId } from '#src/domain/vocabulary.ts'
import { DatasetError } from '../load/datasetError.ts'
import type { SearchFile, SearchMove } from '../load/searchFiles.ts'

/** Reads a piece. Throws a DatasetError when it is none, or not that of these moves. */
export function parseSearchFile(json: unknown, ids: readonly MoveId[]): SearchFile {
  const file = json as Partial<SearchFile> | null
  const lists = [file?.moves, file?.articles, file?.postings]
  const isWhole =
    file?.format === 1 &&
    lists.every(Array.isArray) &&
    typeof file.terms === 'string' &&
    typeof file.stems === 'string' &&
    file.moves?.length === ids.length &&
    file.moves.every(isMove) &&
    file.moves.every(({ id }, at) => id === ids[at]) &&
    file.terms.split(' ').length === file.postings?.length
  if (!isWhole) throw new DatasetError('shape')
  return file as SearchFile
}

function isMove(value: unknown): value is SearchMove {
  const move = value as Partial<SearchMove> | null
  return (
    typeof move?.id === 'string' &&
    Array.isArray(move.days) &&
    Array.isArray(move.articles) &&
    Array.isArray(move.texts) &&
    move.texts.every((text) => Array.isArray(text) && typeof text[1] === 'string')
  )
}
