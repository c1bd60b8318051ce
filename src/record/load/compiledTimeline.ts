import type { CompiledDataset } from '../compile/compile.ts'
import { addTitles, type LoadedTimeline, parseTimelineFile } from './timelineFile.ts'
import { parseTitleFile } from './titleFiles.ts'

/** A compiled record as the app holds it once all of its titles have been read. */
export function parseCompiled({ timeline, titles, record }: CompiledDataset): LoadedTimeline {
  const loaded = parseTimelineFile(JSON.parse(timeline.text), record)
  const sizeOf = new Map(
    loaded.titles.flatMap(({ files, ids }) => Object.values(files).map((path) => [path, ids.length])),
  )
  const read = titles.map(({ path, text }) => ({ path, file: parseTitleFile(JSON.parse(text), sizeOf.get(path) ?? 0) }))
  return addTitles(loaded, read)
}
