import type { RenderedRecord } from '#src/app/server.tsx'
import { compiledTexts } from '#src/build/tracing/compiledTexts.ts'
import { type CompiledDataset, compileDataset } from '#src/record/compile/compile.ts'
import type { Dataset } from '#src/record/dataset.ts'
import { parseCompiled } from '#src/record/load/compiledTimeline.ts'

/** A dataset as the renderer of pages takes it. */
export function aRenderedRecord(dataset: Dataset): RenderedRecord {
  return renderedRecordOf(compileDataset(dataset, () => 'hash'))
}

export function renderedRecordOf(compiled: CompiledDataset): RenderedRecord {
  const loaded = parseCompiled(compiled)
  const texts = compiledTexts(compiled)
  return { facts: compiled.record, loaded: () => loaded, textOf: (name) => texts.get(name) }
}
