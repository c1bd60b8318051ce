import type { Rolldown } from 'vite'

/** The names of the chunks of {@link englishOfFirstPage} and {@link nameOfHome}, by which the manifest is searched. */
export const englishChunk = 'english'
export const homeChunk = 'home'

/** Modules that the bundler puts into one chunk, where its own splitting would load more bytes or files. */
export const codeSplitting = {
  groups: [
    // The code of every page: split by what later chunks share, it compresses 5 % worse.
    { name: 'first', tags: ['$initial'] },
    // The code of the two pages at which most readers arrive: what both need, then what the dashboard needs alone. A group
    // takes the dependencies of its modules with it, so their order counts.
    { name: nameOfShared, debugName: 'pages' },
    { name: nameOfHome, debugName: homeChunk },
    // The texts that a page needs in addition at an English address.
    { name: englishOfFirstPage, debugName: englishChunk },
  ],
} satisfies Rolldown.CodeSplittingOptions

/** English texts imported by `import()` belong to the first page's code; the others load with their feature. */
function englishOfFirstPage(id: string, graph: Rolldown.ChunkingContext): string | null {
  const isAlone = (graph.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0
  return id.endsWith('/texts.en.ts') && isAlone ? englishChunk : null
}

const dashboard = '/src/app/pages/dashboard/Dashboard.tsx'
const entry = '/src/app/pages/entry/Entry.tsx'

/** What both pages need. */
function nameOfShared(id: string, graph: Rolldown.ChunkingContext): string | null {
  return [dashboard, entry].every((page) => !id.endsWith(page) && isReached(id, page, graph)) ? 'pages' : null
}

/** The dashboard, and what it needs beyond that: in one chunk, since a file of its own would be little but imports. */
function nameOfHome(id: string, graph: Rolldown.ChunkingContext): string | null {
  return isReached(id, dashboard, graph) ? homeChunk : null
}

/** Whether a module is imported, directly or through others and without `import()`, by the one whose path ends so. */
function isReached(id: string, page: string, graph: Rolldown.ChunkingContext): boolean {
  const seen = new Set([id]) // iterating a set also visits values that are added meanwhile
  for (const module of seen) {
    if (module.endsWith(page)) return true
    for (const importer of graph.getModuleInfo(module)?.importers ?? []) seen.add(importer)
  }
  return false
}
