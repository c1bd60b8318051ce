/** The pages that other sites show in frames, as one chunk. */
export { EmbedEntryPage } from './EmbedEntryPage.tsx'
export { EmbedLayout } from './EmbedLayout.tsx'
export { EmbedViewPage } from './EmbedViewPage.tsx'
