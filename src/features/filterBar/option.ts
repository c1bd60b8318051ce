/** One value of a facet as a control shows it: `count` is what would be left if it were chosen. */
export type Option = { value: string; label: string; count: number; chosen: boolean }
