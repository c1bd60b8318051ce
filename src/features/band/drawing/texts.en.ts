import { daysInWords } from '#src/i18n/daysInWords.ts'
import type { BandDrawingTexts } from './texts.es.ts'

export const bandDrawingEn: BandDrawingTexts = {
  hint: 'Left and right walk along the lane in order of time, from the oldest to the latest; up and down change lanes; Home and End go to its ends; Enter opens; plus, minus and zero zoom in, zoom out and show all. The list of moves says the same.',
  order: 'Order of lanes',
  orders: { usual: 'Default', count: 'By number', name: 'By name' },
  lane: (name) => `Lane: ${name}`,
  wheelHint: (key) => `${key} + wheel, or pinch, to zoom`,
  nothing: 'No moves in this period.',
  before: (n) => `${n} before`,
  after: (n) => `${n} after`,
  bin: (n, period) => `${n} ${n === 1 ? 'move' : 'moves'}, ${period}`,
  overviewStart: 'Beginning of the visible period',
  overviewEnd: 'End of the visible period',
  overviewMove: 'Move the visible period',
  openCluster: 'See the list',
  howToRead:
    'The size of a dot is the number of moves in its group; the total stands above. Zoom in to see each and its kind.',
  legend: 'Key',
  legendGroup: 'Several moves: the size shows how many; the total above',
  legendStroke: 'One move and its themes',
  legendKinds: 'Zoomed in, the shape is the kind:',
  legendTour: 'Tour or occasion',
  legendDays: 'Several days',
  legendDoubt: 'Approximate date, or only the month',
  legendEmpty: 'More than six weeks with no moves recorded, and why',
  cluster: (n, period, lacksOpen) => `${n} moves${lacksOpen ? ' besides the open one' : ''}, ${period}`,
  occasion: (name, n, days) =>
    `${name}: ${n} ${n === 1 ? 'move' : 'moves'}${days > 1 ? ` in ${daysInWords(days, 'en')}` : ''}`,
  zoomTo: 'Zoom to these days',
  clusterTitle: (n, occasion) => (occasion ? `${occasion}: ${n} moves` : `${n} moves together`),
  close: 'Close',
  today: (day) => `today ${day}`,
  emptyBy: { noneRecorded: 'No moves recorded', notSearched: 'No sources consulted for this period' },
  emptyShortBy: { noneRecorded: 'None recorded', notSearched: 'Not searched' },
}
