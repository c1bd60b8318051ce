import type { SearchTexts } from './texts.es.ts'

export const searchEn: SearchTexts = {
  people: 'People',
  countries: 'Countries',
  themes: 'Themes',
  entries: 'Moves',
  passages: 'Passages',
  moves: (n) => `${n} ${n === 1 ? 'move' : 'moves'}`,
  parts: {
    place: 'Place',
    role: 'Office',
    summary: 'Summary',
    note: 'Note',
    claim: 'Statement',
    quote: 'Quotation from the article',
    source: 'Source',
    article: 'Article',
  },
  nothing: {
    understood: 'Searched for:',
    words: (words, n) => (n === 1 ? `the word ${words}` : `the words ${words}, all of them`),
    phrase: (phrase) => `the exact phrase ${phrase}`,
    without: (words) => `without ${words}`,
    period: (period) => `in the period ${period}`,
    nearest: 'Similar words in the record:',
    people: 'People:',
    elsewhere: (n) =>
      n === 1 ? 'One move matches without the other filters' : `${n} moves match without the other filters`,
    all: 'See all moves',
  },
}
