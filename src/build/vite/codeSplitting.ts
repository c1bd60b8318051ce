import type { Rolldown } from 'vite'

/** The name of the chunk of {@link englishOfFirstPage}. */
export const englishChunk = 'english'

/** What the bundler puts into one file, where its own division would load more or more often. */
export const codeSplitting = {
  groups: [
    // What the first page needs: cut along the lines of what later code shares, it packs worse by 5 %.
    { name: 'first', tags: ['$initial'] },
    // What it needs besides at an English address.
    { name: englishOfFirstPage },
  ],
} satisfies Rolldown.CodeSplittingOptions

/** English texts that are imported by `import()` are those of the first page's code; others load with their feature. */
function englishOfFirstPage(id: string, graph: Rolldown.ChunkingContext): string | null {
  const isAlone = (graph.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0
  return id.endsWith('/texts.en.ts') && isAlone ? englishChunk : null
}
