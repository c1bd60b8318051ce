import type { CorrectionsTexts } from './texts.es.ts'

export const correctionsEn: CorrectionsTexts = {
  heading: 'Corrections',
  lead: 'What was corrected in published entries, and when. The latest correction comes first.',
  none: 'No published entry has been corrected so far.',
  feed: 'To hear of each correction, subscribe to them:',
}
