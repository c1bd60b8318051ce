import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeLanes } from '#src/domain/lanes.ts'
import type { Move } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { aModelOf, restNames } from '../../../tests/builders/band.ts'
import { texts } from '../../../tests/builders/texts.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { BandStage } from './BandStage.tsx'
import { useCards } from './cards/useCards.ts'
import { bandDrawingTexts } from './drawing/texts.ts'
import type { BandWindow } from './interaction/useBandWindow.ts'

// The gesture library calls setPointerCapture, which jsdom does not implement.
vi.mock(import('./interaction/useGestureCode.ts'), () => ({ useGestureCode: () => null }))
vi.mock(import('./cards/useCards.ts'), { spy: true })

/** Five moves of one day, which one mark gathers over a year, and one half a year later. */
const timeline = aTimeline([
  ...['lima', 'quito', 'bogota', 'la-paz', 'brasilia'].map((id) => aMove({ id, date: '2026-01-20' })),
  aMove({ id: 'madrid', date: '2026-07-20', kind: 'statement' }),
])

const year = { from: toDay('2026-01-01'), to: toDay('2027-01-01') }
const nothing = () => undefined
const view: BandWindow = {
  window: year,
  stepped: true,
  follow: nothing,
  zoom: nothing,
  pan: nothing,
  showAll: nothing,
  show: nothing,
}
const words = {
  name: ({ id }: Move) => id,
  place: () => '',
  link: ({ id }: Move) => ({ pathname: `/${id}`, search: '' }),
}

type Changes = { changed?: Timeline; window?: TimeWindow; selectedId?: string }

function stageOf({ changed = timeline, window = year, selectedId }: Changes = {}) {
  return (
    <MemoryRouter>
      <BandStage
        timeline={changed}
        record={changed}
        stretches={[]}
        model={aModelOf(changed)}
        laneSet={makeLanes(changed, 'theme', 'usual', new Map(), restNames)}
        view={{ ...view, window }}
        wholeEnd={year.to}
        width={365}
        selectedId={selectedId ?? null}
        newestFirst
        today={null}
        words={words}
        onFocusMove={nothing}
      />
    </MemoryRouter>
  )
}

function renderStage() {
  render(stageOf())
  const cluster = screen.getByRole('button')
  return { user: userEvent.setup(), cluster }
}

/** The elements that draw the shapes of a mark in its lanes. */
function shapesOf(id: string): string[] {
  const shapes = document.querySelectorAll(`[data-mark="${id}"] .cell > *`)
  return [...shapes].map(({ tagName }) => tagName)
}

const newMarks = () => [...document.querySelectorAll('[data-new]')].map((mark) => mark.getAttribute('data-mark'))

const list = () => screen.queryByRole('dialog')
const listed = () => screen.findByRole('dialog')

/** The links of the open list. */
function links(): HTMLElement[] {
  return within(screen.getByRole('dialog')).getAllByRole('link')
}

afterEach(() => {
  vi.useRealTimers()
  vi.mocked(useCards).mockReset() // to the hook itself
})

describe(BandStage, () => {
  it('keeps the focus inside an open list while the pointer rests on another mark', async () => {
    const { user, cluster } = renderStage()
    await user.click(cluster)
    await waitFor(() => expect(links()[0]).toHaveFocus())
    await user.tab()
    expect(links()[1]).toHaveFocus()
    vi.useFakeTimers()
    fireEvent.pointerEnter(screen.getByRole('link', { name: 'madrid' }))
    act(() => void vi.advanceTimersByTime(10_000)) // past every delay of a card
    expect(links()[1]).toHaveFocus()
  })

  it('lists the moves of a group in the order of the page: the newest first', async () => {
    const { user, cluster } = renderStage()
    await user.click(cluster)
    await listed()
    expect(links().map((link) => link.getAttribute('href'))).toEqual([
      '/quito',
      '/lima',
      '/la-paz',
      '/brasilia',
      '/bogota',
    ])
  })

  it('closes the list by Escape and gives the focus back to its mark', async () => {
    const { user, cluster } = renderStage()
    await user.click(cluster)
    await waitFor(() => expect(links()[0]).toHaveFocus())
    await user.keyboard('{Escape}')
    expect(list()).not.toBeInTheDocument()
    expect(cluster).toHaveFocus()
  })

  it('does not show the card again after the list that it opened has closed', async () => {
    const { user, cluster } = renderStage()
    fireEvent.focus(cluster)
    await user.click(await screen.findByRole('button', { name: bandDrawingTexts('es').openCluster }))
    await waitFor(() => expect(links()[0]).toHaveFocus())
    fireEvent.pointerDown(document.body)
    expect(list()).not.toBeInTheDocument()
    expect(screen.getAllByRole('button')).toEqual([cluster])
  })

  it('says that a list could not be loaded, and offers to load the page anew', async () => {
    vi.mocked(useCards).mockReturnValue({ code: null, hasFailed: true, load: () => {} })
    const { user, cluster } = renderStage()
    await user.click(cluster)
    const { panel } = commonTexts('es')
    expect(screen.getByRole('alert')).toHaveTextContent(panel.failed)
    expect(cluster).toHaveAttribute('aria-expanded', 'false')
    expect(screen.getByRole('button', { name: panel.reload })).toHaveAttribute('data-anew')
  })

  it('closes the list by a press outside, and by a press on its own mark', async () => {
    const { user, cluster } = renderStage()
    await user.click(cluster)
    expect(await listed()).toBeVisible()
    fireEvent.pointerDown(document.body)
    expect(list()).not.toBeInTheDocument()
    await user.click(cluster)
    expect(list()).toBeVisible()
    await user.click(cluster)
    expect(list()).not.toBeInTheDocument()
  })

  it('draws moves as dots at rest, and their kinds near and where a move is open', () => {
    const { rerender } = render(stageOf())
    expect(shapesOf('madrid')).toEqual(['circle'])
    rerender(stageOf({ selectedId: 'madrid' }))
    expect(shapesOf('madrid')).toEqual(['rect'])
    rerender(stageOf({ window: { from: toDay('2026-07-10'), to: toDay('2026-07-30') } }))
    expect(shapesOf('madrid')).toEqual(['rect'])
  })

  it('lets appear what is added, not the first marks', () => {
    const { rerender } = render(stageOf())
    expect(newMarks()).toEqual([])
    rerender(stageOf({ changed: aTimeline([...timeline.moves, aMove({ id: 'roma', date: '2026-09-20' })]) }))
    expect(newMarks()).toEqual(['roma'])
  })

  it('names a mark by the words above the lanes that lead to it, too', () => {
    const highlight = texts('Primer viaje')
    render(stageOf({ changed: aTimeline([aMove({ id: 'madrid', date: '2026-07-20', highlight })]) }))
    expect(screen.getByRole('link')).toHaveAccessibleName('Primer viaje. madrid')
  })
})
