import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import { wholeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { aModelOf } from '../../../tests/builders/band.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { useLinkedBand } from '../../../tests/builders/useLinkedBand.ts'
import { BandPicture } from './BandPicture.tsx'

const words = { name: () => '', place: () => '', link: () => ({ pathname: '/', search: '' }) }

function Picture({ timeline }: { timeline: Timeline }) {
  const spans = timeline.moves.map(({ span }) => span)
  const band = useLinkedBand(timeline, wholeWindow(spans, toDay('2026-08-01')), null)
  return (
    <BandPicture
      band={band}
      timeline={timeline}
      model={aModelOf(timeline)}
      words={words}
      monthHref={(month) => `#${month}`}
    />
  )
}

function pictureOf(count: number, daysApart: number) {
  const moves = Array.from({ length: count }, (_, at) =>
    aMove({ id: `m${at}`, date: formatDay(toDay('2024-01-01') + at * daysApart), themes: ['security'] }),
  )
  const { container } = render(
    <MemoryRouter>
      <Picture timeline={aTimeline(moves)} />
    </MemoryRouter>,
  )
  return {
    marks: container.querySelectorAll('a').length,
    bars: Array.from(
      container.querySelectorAll('g[data-theme="security"] > path'),
      (path) => path.getAttribute('d') ?? '',
    ),
  }
}

it('draws a mark for each of few moves', () => {
  const { marks, bars } = pictureOf(5, 90)
  expect(marks).toBeGreaterThan(0)
  expect(bars).toEqual([])
})

it('draws bars where moves are too many for marks, at each width', () => {
  const { marks, bars } = pictureOf(2000, 0.4)
  expect(marks).toBe(0)
  expect(bars).toHaveLength(5)
  for (const bar of bars) expect(bar).toMatch(/^M\d/)
})
