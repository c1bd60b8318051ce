import type { SelectionTexts } from './texts.es.ts'

export const selectionEn: SelectionTexts = {
  all: (n, count, period) => [`${n} ${count === 1 ? 'move' : 'moves'}`, period ? ` ${period}` : ''],
  some: (n, total, period) => [`${n} of ${total} moves`, period ? ` ${period}` : ''],
  and: 'and',
  clearAll: 'Clear all',
  searching: 'Searching the texts…',
  share: 'Share',
}
