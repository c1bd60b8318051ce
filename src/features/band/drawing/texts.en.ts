import { daysInWords } from '#src/i18n/daysInWords.ts'
import { stretchesEn } from '#src/i18n/stretches/texts.en.ts'
import type { BandDrawingTexts } from './texts.es.ts'

export const bandDrawingEn: BandDrawingTexts = {
  hint: 'Left and right walk along the lane in order of time, from the oldest to the latest; up and down change lanes; Home and End go to its ends; Enter opens; plus, minus and zero zoom in, zoom out and show all. The list of moves says the same.',
  order: 'Order of lanes',
  orders: { usual: 'Default', count: 'By number', name: 'By name' },
  lane: (name) => `Lane: ${name}`,
  shows: (first, last, n) =>
    `Showing ${first === last ? first : `${first} to ${last}`}: ${n} ${n === 1 ? 'move' : 'moves'}.`,
  wheelHint: (key) => `${key} + wheel, or pinch, to zoom`,
  nothing: 'No moves in this period.',
  before: (n) => `${n} before`,
  after: (n) => `${n} after`,
  bin: (n, period) => `${n} ${n === 1 ? 'move' : 'moves'}, ${period}`,
  overviewStart: 'Beginning of the visible period',
  overviewEnd: 'End of the visible period',
  overviewMove: 'Move the visible period',
  openCluster: 'See the list',
  captions: {
    groups: [
      'The size of a dot is the number of moves in its group; the total stands above.',
      'Zoom in to see each and its kind.',
    ],
    singles: ['Each mark is one move.', 'Zoom in to see its kind.'],
    mixed: ['The shape is the kind of a move; dots with a number above gather several.', ''],
    kinds: ['Each mark is one move; its shape is the kind.', ''],
    bins: ['The height is the number of moves on those days.', 'Zoom in to see each.'],
  },
  outlined: 'Outlined: not known to have taken place.',
  legend: 'Key',
  legendGroup: 'Several moves: the size shows how many; the total above',
  legendOutlined: 'Outlined in a group or bar: not known to have taken place',
  legendStroke: 'One move and its themes',
  legendKinds: 'Zoomed in, the shape is the kind:',
  legendTour: 'Tour or occasion',
  legendDays: 'Several days',
  legendDoubt: 'Approximate date, or only the month',
  legendEmpty: 'More than six weeks with no moves in the record, and why',
  cluster: (n, period, lacksOpen) => `${n} moves${lacksOpen ? ' besides the open one' : ''}, ${period}`,
  notOccurred: (n) => `${n} not known to have taken place`,
  occasion: (name, n, days, took) =>
    n === 1 ? name : `${name}: ${n} moves${took || (days > 1 ? ` in ${daysInWords(days, 'en')}` : '')}`,
  occasionPart: (name, n, all) => `${name}: ${n} of ${all}`,
  zoomTo: 'Zoom to these days',
  clusterTitle: (n, occasion) => (occasion ? `${occasion}: ${n} moves` : `${n} moves together`),
  close: 'Close',
  today: (day) => `today ${day}`,
  emptyBy: stretchesEn.emptyBy,
  emptyShortBy: { noneRecorded: 'None in the sources', notSearched: 'Not searched' },
}
