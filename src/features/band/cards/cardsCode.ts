/** What is shown once a mark is pointed at, focused or pressed: loaded then. */
export { ClusterList } from './ClusterList.tsx'
export { HoverCard } from './HoverCard.tsx'
