import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/selection/filter.ts'
import { facetLabels } from '#src/i18n/labels.ts'
import { aSearchEngine } from '#tests/builders/aSearchEngine.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { aMove, aTimeline } from '#tests/builders/timeline.ts'
import { suggestionGroups } from './suggestionGroups.tsx'

const moves = [aMove({ id: 'quito' })]
const timeline = aTimeline(moves)

describe(suggestionGroups, () => {
  it('leads to entries and passages with the words of the field, which the address has only after a pause', () => {
    const groups = suggestionGroups({
      engine: aSearchEngine(moves),
      text: 'quito',
      timeline,
      view: {
        filter: { ...noFilter, kind: ['visit'], query: 'qui' },
        band: { window: null, lanes: 'theme', order: 'usual' },
        list: { sort: 'asc', form: 'rows' },
      },
      labels: facetLabels(timeline, 'es'),
      locale: 'es',
      words: es.search,
      common: es.common,
    })
    const links = groups.flatMap(({ options }) => options.map(({ to }) => to.pathname + to.search + (to.hash ?? '')))
    expect(links).toEqual([
      '/movimientos/quito?kind=visit&q=quito&sort=asc',
      '/movimientos/quito?kind=visit&q=quito&sort=asc#claim-1',
    ])
  })
})
