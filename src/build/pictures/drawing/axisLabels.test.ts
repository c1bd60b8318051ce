import { beforeAll, describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { xOf } from '#src/domain/time/timeWindow.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { axisLabels, phaseLabels } from './axisLabels.ts'
import { stage, stageWindow, stageX } from './stage.ts'

beforeAll(() => loadTexts('en'))

const moves = ['2025-12-14', '2026-02-03', '2026-09-09'].map((date) => aMove({ id: date, date }))
const timeline = aTimeline(moves)

describe(axisLabels, () => {
  it('labels months, the first with its year', () => {
    const names = axisLabels(timeline, null, 'es').map(({ text }) => text)
    expect(names).toEqual(['ene 2026', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept'])
  })

  it('leaves out months that the date of the move would overlap', () => {
    const labels = axisLabels(timeline, new Set(['2026-02-03']), 'en')
    expect(labels.filter(({ own }) => own).map(({ text }) => text)).toEqual(['3 Feb 2026'])
    expect(labels.map(({ text }) => text)).not.toContain('Feb')
  })

  it.each(['2025-12-14', '2026-09-09'])('keeps the date of %s within the picture', (date) => {
    const own = axisLabels(timeline, new Set([date]), 'es').find((label) => label.own)
    expect(own?.x).toBeGreaterThan(50)
    expect(own?.x).toBeLessThan(stage.width - 50)
  })

  it('labels a move that is dated by its month without a day', () => {
    const may = aMove({ id: 'may', date: '2026-05~' })
    const month = aTimeline([...moves, may])
    const own = axisLabels(month, new Set(['may']), 'es').find((label) => label.own)
    expect(own).toMatchObject({ text: 'mayo 2026 (aprox.)', x: stageX(stageWindow(month), may.span) })
  })

  it('starts the label of a month right of its tick', () => {
    const day = toDay('2026-02-01')
    const tick = xOf(stageWindow(timeline), stage.width, day)
    expect((axisLabels(timeline, null, 'es').find(({ text }) => text === 'feb')?.x ?? 0) - tick).toBe(5)
  })

  it('does not let labels overlap in a record of a few years', () => {
    const few = aTimeline([aMove({ id: 'a', date: '2025-12-14' }), aMove({ id: 'b', date: '2029-12-22' })])
    const labels = axisLabels(few, null, 'es')
    const gaps = labels.slice(1).map(({ x }, at) => x - (labels[at]?.x ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(40)
    expect(labels.map(({ text }) => text)).toContain('ene 2028')
  })

  it('labels years in a record of many years', () => {
    const long = aTimeline([aMove({ id: 'a', date: '2026-01-05' }), aMove({ id: 'b', date: '2064-01-05' })])
    expect(axisLabels(long, null, 'es').every(({ text }) => /^\d{4}$/.test(text))).toBe(true)
  })
})

describe(phaseLabels, () => {
  it('names the phases that are wide enough', () => {
    expect(phaseLabels(timeline, 'es').map(({ text }) => text)).toEqual(['Presidente electo', 'Presidente'])
  })

  it('leaves out one without room', () => {
    const long = aTimeline([aMove({ id: 'a' }), aMove({ id: 'b', date: '2035-01-05' })])
    expect(phaseLabels(long, 'es').map(({ text }) => text)).toEqual(['Presidente'])
  })
})
