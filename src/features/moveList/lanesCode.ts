/** What the list needs of code beside upright lanes: one chunk, for the few lists that have them. */
export { LaneHeads } from './LaneHeads.tsx'
export { LaneMarks } from './LaneMarks.tsx'
