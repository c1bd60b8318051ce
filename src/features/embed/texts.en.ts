import type { EmbedTexts } from './texts.es.ts'

export const embedEn: EmbedTexts = {
  toEntry: 'Read the whole entry',
  toView: 'Open this selection',
  toRecord: 'Open the timeline',
  moreMoves: (n) => `See ${n} more ${n === 1 ? 'move' : 'moves'} on the timeline`,
  seeAll: (total) => `See all ${total} moves`,
  reported: 'What is reported',
  more: (n) => `and ${n} more ${n === 1 ? 'statement' : 'statements'}, with their sources`,
  interpretations: (n) =>
    n === 1 ? 'The entry also has one interpretation.' : `The entry also has ${n} interpretations.`,
  newTab: '(in another tab)',
  about: (day) => `Record updated on ${day}. CC\u00a0BY\u00a04.0.`,
  missing: 'The record has no such entry.',
  list: 'Moves',
  themes: 'Themes',
}
