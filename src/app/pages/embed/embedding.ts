/** What other sites show within theirs: one chunk, for neither is much without the other. */
export { EmbedEntryPage } from './EmbedEntryPage.tsx'
export { EmbedLayout } from './EmbedLayout.tsx'
export { EmbedViewPage } from './EmbedViewPage.tsx'
