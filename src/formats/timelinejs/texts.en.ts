import type { SlideTexts } from './texts.es.ts'

export const slideEn: SlideTexts = { sources: 'Sources', entry: 'See the whole entry' }
