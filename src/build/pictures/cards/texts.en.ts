import type { PictureTexts } from './texts.es.ts'

export const pictureEn: PictureTexts = {
  article: 'Article',
  articleLine: (n) => (n === 1 ? 'Full text; supports one move' : `Full text; supports ${n} moves`),
  moves: (n, count) => `${n} ${count === 1 ? 'move' : 'moves'}`,
  people: (names, count) => `${count === 1 ? 'Counterpart' : 'Counterparts'}: ${names}`,
  more: (n) => `${n} more`,
  themes: (names) => `Themes: ${names}`,
  drawing: {
    all: 'Timeline of the whole record.',
    one: 'Timeline of the whole record, with one move highlighted.',
    some: (n) => `Timeline of the whole record, with ${n} moves highlighted.`,
  },
}
