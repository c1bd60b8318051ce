import type { LatestTexts } from './texts.es.ts'

export const latestEn: LatestTexts = { heading: 'Latest' }
