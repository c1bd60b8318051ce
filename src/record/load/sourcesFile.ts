import type { SourceList } from '#src/domain/sourceList.ts'
import { DatasetError } from './datasetError.ts'

/** Reads the file of all sources. Throws a DatasetError when it is not one. */
export function parseSources(json: unknown): SourceList {
  const list = json as Partial<SourceList> | null
  const isWhole =
    Array.isArray(list?.articles) &&
    Array.isArray(list.outlets) &&
    list.outlets.every((outlet: Partial<SourceList['outlets'][number]> | null) => Array.isArray(outlet?.pages))
  if (!isWhole) throw new DatasetError('shape')
  return list as SourceList
}
