/** What the drivers of two engines cannot do, and where it is tested instead: also in docs/browsers.md, which a test compares. */
export const limits: readonly { what: string; firefox: string; webkit: string; instead: string }[] = []
export const beyondDrivers: readonly string[] = []
