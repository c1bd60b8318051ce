/** The panels of the filter's menus, in one chunk. */
export { FacetOptions } from './FacetOptions.tsx'
export { MorePanel } from './MorePanel.tsx'
