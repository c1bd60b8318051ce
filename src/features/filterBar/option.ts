/** One value of a facet in a control; `count` is the number of moves that would be left if it were chosen. */
export type Option = { value: string; label: string; count: number; chosen: boolean }
