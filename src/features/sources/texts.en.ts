import type { SourcesTexts } from './texts.es.ts'

export const sourcesEn: SourcesTexts = {
  label: 'Sources',
  intro: 'All sources of the record by outlet: what was published, when, and which moves rest on each.',
  lead: ({ pages, outlets, held }) =>
    `The record rests on ${pages} ${pages === '1' ? 'page' : 'pages'} of ${outlets} ${outlets === '1' ? 'outlet' : 'outlets'} and on ${held} ${held === '1' ? 'text' : 'texts'} held in full.`,
  outletsApart: (phases) => ` Those of the moves ${phases} count here too.`,
  held: 'Texts held in full',
  heldIntro: 'They can be read here in full, with the passages that support each move.',
  outlets: 'Outlets',
  outletsIntro:
    'Country and agency are given where they are known, what it is where that is not press, the language where it is not English. Each outlet opens to show its pages and what they support.',
  kinds: {
    agency: 'news agency',
    official: 'official site',
    civic: 'civic organisation',
    compilation: 'compilation',
  },
  find: 'Filter outlets',
  findHint: 'Name, country or agency',
  order: 'Order',
  orders: { moves: 'Most moves first', name: 'By name', recent: 'Latest page first' },
  shown: (shown, all) => (shown === all ? `${all} outlets` : `${shown} of ${all} outlets`),
  columns: { moves: 'Moves', pages: 'Pages' },
  none: 'No outlet matches.',
  moves: (n) => (n === 1 ? '1 move' : `${n} moves`),
  pages: (n) => (n === 1 ? '1 page' : `${n} pages`),
  supports: 'Supports',
}
