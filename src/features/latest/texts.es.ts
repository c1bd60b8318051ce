export const latestEs = { heading: 'Lo último' }

export type LatestTexts = typeof latestEs
