import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MarkBox } from './MarkBox.tsx'
import type { MarkGrid } from './markGrid.ts'
import { useMarks } from './useMarks.ts'

type Props = { grid: MarkGrid; onChoose: (key: string) => void }

/** A drawing with a square for each mark. */
function Drawing({ grid, onChoose }: Props) {
  const marks = useMarks(grid, onChoose)
  return (
    <MarkBox label="Dibujo" marks={marks} tip={(key) => (key === 'mute' ? null : `Sobre ${key}`)}>
      <svg>
        {grid
          .flat()
          .filter(Boolean)
          .map((key) => (
            <g key={key} {...marks.propsOf(key)} aria-label={key} aria-pressed={false}>
              <rect width={10} height={10} />
            </g>
          ))}
      </svg>
    </MarkBox>
  )
}

const matrix = [
  ['a', ''],
  ['b', 'c/"d"'], // as quotes and slashes may stand in keys
  ['mute', ''],
]

afterEach(() => void vi.useRealTimers())

/** Ends every delay that a tip waits for; the clock of the test has to be in force. */
function passTime() {
  act(() => void vi.advanceTimersByTime(10_000))
}

function renderDrawing(grid: MarkGrid = matrix) {
  focusIsVisible()
  const onChoose = vi.fn<(key: string) => void>()
  const { rerender } = render(<Drawing grid={grid} onChoose={onChoose} />)
  return {
    user: userEvent.setup(),
    onChoose,
    redraw: (next: MarkGrid) => rerender(<Drawing grid={next} onChoose={onChoose} />),
  }
}

/** jsdom does not tell for SVG whether a focus came by keyboard. */
function focusIsVisible(): void {
  vi.spyOn(SVGElement.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    if (selector === ':focus-visible') return this === document.activeElement
    return Element.prototype.matches.call(this, selector)
  })
}

const mark = (name: string) => screen.getByRole('button', { name })
const stops = () => screen.getAllByRole('button').filter((element) => element.getAttribute('tabindex') === '0')

describe(MarkBox, () => {
  it('is one tab stop: at first its first mark, later the one focused last', async () => {
    const { user } = renderDrawing()
    await user.tab()
    expect(mark('a')).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    await user.tab()
    expect(document.body).toHaveFocus()
    expect(stops()).toEqual([mark('b')])
    await user.tab({ shift: true })
    expect(mark('b')).toHaveFocus()
  })

  it('moves the focus by arrows, Home and End', async () => {
    const { user } = renderDrawing()
    await user.tab()
    for (const [key, name] of [
      ['ArrowRight', 'a'], // nothing there
      ['ArrowDown', 'b'],
      ['End', 'c/"d"'],
      ['Home', 'b'],
      ['ArrowRight', 'c/"d"'],
      ['ArrowUp', 'c/"d"'], // nothing there
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await user.keyboard(`{${key}}`)
      expect(mark(name ?? ''), key).toHaveFocus()
    }
    expect(stops()).toEqual([mark('c/"d"')])
  })

  it('chooses by Enter, space and click, and leaves other keys to the page', async () => {
    const { user, onChoose } = renderDrawing()
    await user.tab()
    await user.keyboard('{Enter} x{Control>}{Enter}{/Control}{Shift>}{ArrowDown}{/Shift}')
    expect(mark('a')).toHaveFocus()
    await user.click(mark('b'))
    expect(onChoose.mock.calls).toEqual([['a'], ['a'], ['b']])
  })

  it('shows the tip of the focused mark, and Escape closes it without moving the focus', async () => {
    const { user } = renderDrawing()
    await user.tab()
    expect(await screen.findByText('Sobre a')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByText('Sobre a')).not.toBeInTheDocument()
    expect(mark('a')).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(await screen.findByText('Sobre b')).toBeVisible()
  })

  it('shows no tip after Escape while the focus moves on', async () => {
    const { user } = renderDrawing()
    await user.tab()
    await screen.findByText('Sobre a')
    vi.useFakeTimers()
    fireEvent.keyDown(mark('a'), { key: 'ArrowDown' })
    fireEvent.keyDown(mark('b'), { key: 'Escape' })
    passTime()
    expect(mark('b')).toHaveFocus()
    expect(screen.queryByText(/^Sobre/)).not.toBeInTheDocument()
  })

  it('shows the tip of the hovered mark, keeps it while the tip is hovered, and then hides it', async () => {
    const { user } = renderDrawing()
    await user.hover(mark('b'))
    const tip = await screen.findByText('Sobre b')
    vi.useFakeTimers()
    fireEvent.pointerLeave(mark('b'))
    fireEvent.pointerEnter(tip)
    passTime()
    expect(tip).toBeVisible()
    fireEvent.pointerLeave(tip)
    passTime()
    expect(tip).not.toBeInTheDocument()
  })

  it('moves the tip with the focus, and shows none for a mark without text', async () => {
    const { user } = renderDrawing()
    await user.tab()
    await screen.findByText('Sobre a')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(mark('mute')).toHaveFocus()
    await waitFor(() => expect(screen.queryByText(/^Sobre/)).not.toBeInTheDocument())
  })

  it('gives the tab stop to the first mark when the one that had it is gone', async () => {
    const { user, redraw } = renderDrawing()
    await user.tab()
    await user.keyboard('{ArrowDown}')
    redraw([['a', 'e']])
    await waitFor(() => expect(mark('a')).toHaveAttribute('tabindex', '0'))
    expect(stops()).toEqual([mark('a')])
  })

  it('handles every key on its only mark', async () => {
    const { user } = renderDrawing([['a']])
    await user.tab()
    await user.keyboard('{ArrowDown}{ArrowLeft}{Home}{End}{PageDown}')
    expect(mark('a')).toHaveFocus()
  })
})
