import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/selection/filter.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { vocabulary } from '../../tests/builders/views.ts'
import { parseViewState, plainBand, plainList } from './viewState.ts'

describe('the band in a link', () => {
  it('reads what the lanes stand for, their order and the window, and leaves the filter alone', () => {
    const link = 'lanes=person&order=name&view=2026-03-10.2026-03-12T0630'
    const window = { from: toDay('2026-03-10'), to: toDay('2026-03-12') + 6.5 / 24 }
    expect(parseViewState(link, vocabulary)).toEqual({
      filter: noFilter,
      band: { lanes: 'person', order: 'name', window },
      list: plainList,
      ignored: [],
    })
  })

  it('reads a window of a hundred years', () => {
    const { band, ignored } = parseViewState('view=1950-01-01.2050-01-01', vocabulary)
    expect(band.window).toEqual({ from: toDay('1950-01-01'), to: toDay('2050-01-01') })
    expect(ignored).toEqual([])
  })

  it.each([
    ['view', '2026-03-12.2026-03-10'], // reversed
    ['view', '2026-03-10.2026-03-10'],
    ['view', '2026-02-30.2026-03-10'],
    ['view', '2026-03-10'],
    ['view', 'all'],
    ['view', '-0001-01-01.2026-01-01'],
    ['view', '0x7e8.1e9'],
    ['lanes', 'phase'],
    ['lanes', 'Theme'],
    ['lanes', '__proto__'],
    ['lanes', 'theme.kind'],
    ['order', 'constructor'],
    ['order', '0'],
  ] as const)('names the %s %j, which is none, and shows what a fresh page shows', (field, value) => {
    expect(parseViewState(`${field}=${value}&theme=trade`, vocabulary)).toEqual({
      filter: { ...noFilter, theme: ['trade'] },
      band: plainBand,
      list: plainList,
      ignored: [{ field, value }],
    })
  })

  it('keeps what it can read of a band beside what it cannot', () => {
    const { band, ignored } = parseViewState('lanes=kind&order=best&view=2026-03-10.2026-03-11', vocabulary)
    expect(band).toEqual({
      lanes: 'kind',
      order: 'usual',
      window: { from: toDay('2026-03-10'), to: toDay('2026-03-11') },
    })
    expect(ignored).toEqual([{ field: 'order', value: 'best' }])
  })
})
