import { describe, expect, it } from 'vitest'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { vocabulary } from '../../tests/builders/views.ts'
import { formatViewState, parseViewState, plainBand, plainList, type View } from './viewState.ts'

describe(formatViewState, () => {
  it('writes only what differs from a fresh page', () => {
    expect(formatViewState({ filter: noFilter, band: plainBand, list: plainList })).toBe('')
    expect(
      formatViewState({ filter: { ...noFilter, theme: ['trade', 'energy'] }, band: plainBand, list: plainList }),
    ).toBe('theme=trade.energy')
  })

  it('writes what is left out with the mark that a reader can type', () => {
    const filter: Filter = { ...noFilter, occasion: ['inauguration', '!summit-2026'] }
    const link = formatViewState({ filter, band: plainBand, list: plainList })
    expect(link).toBe('occasion=inauguration.!summit-2026')
    expect(parseViewState(link.replace('!', '%21'), vocabulary).filter).toEqual(filter)
  })

  it('writes fields in one order, with hyphens and dots as they are', () => {
    const filter: Filter = {
      ...noFilter,
      query: 'a&b=c #+%',
      to: '2026-01',
      from: '2025-12-23',
      person: ['daniel-noboa', 'javier-milei'],
      country: ['EC'],
    }
    const window = { from: toDay('2026-03-10'), to: toDay('2026-03-11') + 0.25 }
    const list: View['list'] = { sort: 'asc', form: 'lanes' }
    expect(formatViewState({ filter, band: { window, order: 'count', lanes: 'country' }, list })).toBe(
      'country=EC&person=daniel-noboa.javier-milei&from=2025-12-23&to=2026-01&q=a%26b%3Dc+%23%2B%25' +
        '&lanes=country&order=count&view=2026-03-10.2026-03-11T0600&sort=asc&list=lanes',
    )
  })
})
