import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import type { Move } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { aModelOf } from '../../../tests/builders/band.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { useLinkedBand } from '../../../tests/builders/useLinkedBand.ts'
import { BandDrawing } from './BandDrawing.tsx'
import { bandDrawingTexts } from './drawing/texts.ts'

// The gesture library calls setPointerCapture, which jsdom does not implement.
vi.mock(import('./interaction/useGestureCode.ts'), () => ({ useGestureCode: () => null }))

const t = bandDrawingTexts('es')
/** Five moves of one day, which one mark gathers over a year, and one half a year later. */
const timeline = aTimeline([
  ...['lima', 'quito', 'bogota', 'la-paz', 'brasilia'].map((id) => aMove({ id, date: '2026-01-20' })),
  aMove({ id: 'madrid', date: '2026-07-20' }),
])
const model = aModelOf(timeline)
const whole = { from: toDay('2026-01-01'), to: toDay('2027-01-01') }
const words = {
  name: ({ id }: Move) => id,
  place: () => '',
  link: ({ id }: Move) => ({ pathname: `/${id}`, search: '' }),
}
/** A day of the year is a pixel wide. */
const width = 365

function Band({ link }: { link: TimeWindow | null }) {
  const band = useLinkedBand(timeline, whole, link)
  return (
    <BandDrawing
      band={band}
      timeline={timeline}
      model={model}
      width={width}
      selectedId={null}
      sort="desc"
      words={words}
    />
  )
}

function renderBand(link: TimeWindow | null = null) {
  render(<RouterProvider router={createMemoryRouter([{ path: '*', element: <Band link={link} /> }])} />)
  return userEvent.setup()
}

const group = () => screen.getByRole('group', { name: new RegExp(t.hint) })
const stage = () => screen.getByRole('presentation')
const mark = (id: string) => document.querySelector(`[data-mark="${id}"]`)
/** The ids of the marks that are drawn. */
const drawn = () => [...document.querySelectorAll('[data-mark]')].map((one) => one.getAttribute('data-mark'))

describe(BandDrawing, () => {
  it('gives the focus to the first of the days that a list has zoomed to', async () => {
    const user = renderBand()
    await user.click(screen.getByRole('button', { name: /5 movimientos/ }))
    await user.click(await screen.findByRole('button', { name: t.zoomTo }))
    await waitFor(() => expect(drawn()).toHaveLength(5))
    expect(document.querySelector('[data-mark]:focus')).toHaveAttribute('data-mark', drawn()[0])
  })

  it('keeps the focus in the band while keys lead through a window without moves', async () => {
    const user = renderBand({ from: toDay('2026-07-10'), to: toDay('2026-07-30') })
    await user.tab()
    expect(mark('madrid')).toHaveFocus()
    await user.keyboard('{Shift>}{ArrowRight>4/}{/Shift}')
    expect(drawn()).toEqual([])
    expect(group()).toHaveFocus()
    expect(screen.getByText(t.nothing)).toHaveRole('status')
    await user.keyboard('{Shift>}{ArrowLeft>4/}{/Shift}')
    expect(mark('madrid')).toHaveFocus()
  })

  it('zooms by a double click to where there are moves', () => {
    renderBand()
    for (let step = 0; step < 4; step++) fireEvent.doubleClick(stage(), { clientX: 320 }) // November
    expect(drawn()).toEqual(['madrid'])
  })

  it('does not zoom by pressing fast what leads out of a window without moves', () => {
    renderBand({ from: toDay('2026-10-01'), to: toDay('2026-11-01') })
    const period = () => screen.getByRole('slider', { name: t.overviewMove }).getAttribute('aria-valuetext')
    const before = period()
    fireEvent.doubleClick(screen.getByRole('button', { name: t.before(6) }))
    expect(period()).toBe(before)
  })
})
