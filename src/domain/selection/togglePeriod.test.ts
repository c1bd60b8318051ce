import { describe, expect, it } from 'vitest'
import { themeIds } from '../../../tests/builders/themeIds.ts'
import type { ThemeId } from '../vocabulary.ts'
import { type Filter, isPeriodChosen, noFilter, reduceFilter, vocabularyOf } from './filter.ts'

const vocabulary = vocabularyOf({ themes: themeIds, phases: [], countries: [], people: [], occasions: [] })

const march = { from: '2026-03', to: '2026-03' }
const trade: Partial<Filter> = { theme: ['trade'] }
const both: Partial<Filter> = { theme: ['security', 'trade'] }

/** The filter after March 2026 was pressed, in the row of a theme or as a whole. */
function afterMarch(theme: ThemeId | null, filter: Partial<Filter>): Filter {
  return reduceFilter({ ...noFilter, ...filter }, { type: 'periodToggled', ...march, theme }, vocabulary)
}

describe('the action periodToggled', () => {
  it.each<[string, Partial<Filter>, Partial<Filter>]>([
    ['makes the month the period', {}, march],
    ['takes it back', march, {}],
    ['leaves the chosen themes', trade, { ...trade, ...march }],
    ['leaves them when the month is taken back', { ...trade, ...march }, trade],
    ['takes the place of another period', { from: '2025-12', to: '2026-01-05' }, march],
    ['narrows a longer one that begins with the month', { from: '2026-03', to: null }, march],
  ])('without a theme %s', (_rule, before, after) => {
    expect(afterMarch(null, before)).toEqual({ ...noFilter, ...after })
  })

  it.each<[string, ThemeId, Partial<Filter>, Partial<Filter>]>([
    ['asks for both', 'trade', {}, { ...trade, ...march }],
    ['keeps the month', 'trade', march, { ...trade, ...march }],
    ['adds the theme to others, in order', 'security', trade, { ...both, ...march }],
    ['narrows a chosen theme to the month', 'trade', trade, { ...trade, ...march }],
    [
      'moves a chosen theme from another month',
      'trade',
      { ...trade, from: '2025-12', to: '2025-12' },
      { ...trade, ...march },
    ],
    [
      'takes the theme back and leaves the month to the others',
      'security',
      { ...both, ...march },
      { ...trade, ...march },
    ],
    ['takes the last theme back and the month with it', 'trade', { ...trade, ...march }, {}],
  ])('with a theme %s', (_rule, theme, before, after) => {
    expect(afterMarch(theme, before)).toEqual({ ...noFilter, ...after })
  })

  it('chooses a year by its first and last month, and clears it again', () => {
    const year = { from: '2019-01', to: '2019-12' }
    const press = (filter: Filter, theme: ThemeId | null) =>
      reduceFilter(filter, { type: 'periodToggled', ...year, theme }, vocabulary)
    expect(press(noFilter, null)).toEqual({ ...noFilter, ...year })
    expect(press({ ...noFilter, ...year }, null)).toEqual(noFilter)
    expect(press(noFilter, 'trade')).toEqual({ ...noFilter, ...trade, ...year })
    expect(press({ ...noFilter, ...trade, ...year }, 'trade')).toEqual(noFilter)
    expect(press({ ...noFilter, from: '2019-01', to: '2019-11' }, null)).toEqual({ ...noFilter, ...year })
  })

  it('touches no other field', () => {
    const others = { country: ['EC'], phase: ['president'], pair: ['security_trade'], query: 'quito' } as const
    expect(afterMarch('energy', others)).toEqual({ ...noFilter, ...others, theme: ['energy'], ...march })
    expect(afterMarch(null, { ...others, ...march })).toEqual({ ...noFilter, ...others })
  })
})

describe(isPeriodChosen, () => {
  it.each([
    ['2026-03', '2026-03', true],
    ['2026-03', null, false],
    [null, '2026-03', false],
    ['2026-03', '2026-04', false],
    ['2026-03-01', '2026-03-31', false], // the same days, yet not the same question
    [null, null, false],
  ])('from %s to %s is March: %s', (from, to, chosen) => {
    expect(isPeriodChosen({ from, to }, march)).toBe(chosen)
  })
})
