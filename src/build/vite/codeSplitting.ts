import type { Rolldown } from 'vite'

/** The name of the chunk of {@link englishOfFirstPage}. */
export const englishChunk = 'english'

/** Modules that the bundler puts into one chunk, where its own splitting would load more bytes or files. */
export const codeSplitting = {
  groups: [
    // The code of the first page: split by what later chunks share, it compresses 5 % worse.
    { name: 'first', tags: ['$initial'] },
    // The texts that it needs in addition at an English address.
    { name: englishOfFirstPage },
  ],
} satisfies Rolldown.CodeSplittingOptions

/** English texts imported by `import()` belong to the first page's code; the others load with their feature. */
function englishOfFirstPage(id: string, graph: Rolldown.ChunkingContext): string | null {
  const isAlone = (graph.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0
  return id.endsWith('/texts.en.ts') && isAlone ? englishChunk : null
}
