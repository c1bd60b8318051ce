import type { MoveListTexts } from './texts.es.ts'

export const moveListEn: MoveListTexts = {
  label: 'List of moves',
  themes: 'Themes:',
  date: {
    around: 'around',
    perhaps: 'perhaps',
    noDay: 'no day',
    noMonth: 'no month',
  },
  toConfirm: 'To be confirmed',
  count: (n) => `${n} ${n === 1 ? 'move' : 'moves'}`,
  elsewhere: (n) => `${n} announced ${n === 1 ? 'move is' : 'moves are'} under “To be confirmed”`,
  lanes: 'Themes, by column',
  newest: 'Newest',
  oldest: 'Oldest',
  relevant: 'Most relevant',
  first: 'first',
}
