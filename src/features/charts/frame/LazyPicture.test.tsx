import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LocaleContext } from '#src/i18n/LocaleContext.ts'
import { lazyCode } from '#src/ui/lazyCode.ts'
import { patience } from '#src/ui/page/Waiting.tsx'
import { es } from '#tests/builders/siteTexts.ts'
import type { ChartRows } from './chartRows.ts'
import { LazyPicture, MissingPictures } from './LazyPicture.tsx'

const rows: ChartRows = {
  title: 'Por país',
  definition: 'movimientos',
  finding: 'El país más frecuente es Perú.',
  table: { columns: ['País', 'Movimientos'], rows: [{ key: 'PE', cells: ['Perú', 9] }] },
}

/** jsdom lays nothing out: every element is near the screen and 600 pixels wide. */
class NearObserver {
  constructor(private readonly report: (entries: { isIntersecting: boolean }[]) => void) {}
  observe() {
    this.report([{ isIntersecting: true }])
  }
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', NearObserver)
  vi.stubGlobal(
    'ResizeObserver',
    class extends NearObserver {
      override observe() {}
    },
  )
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 0))
})

afterEach(() => vi.unstubAllGlobals())

async function renderPicture(importModule: () => Promise<{ unit: string }>, count: (more: 1 | -1) => void = () => {}) {
  const page = (
    <LocaleContext value="es">
      <MissingPictures value={count}>
        <LazyPicture code={lazyCode(importModule)} rows={rows} heightOf={(width) => width / 2} onChoose={() => {}}>
          {({ unit }, width) => <p>{`${width} ${unit}`}</p>}
        </LazyPicture>
      </MissingPictures>
    </LocaleContext>
  )
  await act(async () => void render(page))
}

describe(LazyPicture, () => {
  it('reserves the height of the picture until its code has loaded, then draws it at the full width', async () => {
    const loads: ((module: { unit: string }) => void)[] = []
    await renderPicture(() => new Promise((resolve) => loads.push(resolve)))
    const held = (await screen.findAllByText(es.charts.frame.loading)).at(-1) // before it is the one that waits for its width
    expect(held?.parentElement).toHaveStyle({ minHeight: '300px' })
    await act(async () => loads[0]?.({ unit: 'px' }))
    expect(await screen.findByText('600 px')).toBeVisible()
  })

  it('shows the table when the code fails to load, and counts the missing picture for the message of all', async () => {
    const count = vi.fn<(more: 1 | -1) => void>()
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    await renderPicture(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')), count)
    expect(await screen.findByRole('table', { name: 'Por país' })).toBeVisible()
    expect(reported).toHaveBeenCalledOnce() // React reports what a boundary has caught
    reported.mockClear()
    expect(count.mock.calls).toEqual([[1]])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('shows the table while the code takes long, and the picture once it has come', async () => {
    vi.useFakeTimers()
    const loads: ((module: { unit: string }) => void)[] = []
    const count = vi.fn<(more: 1 | -1) => void>()
    await renderPicture(() => new Promise((resolve) => loads.push(resolve)), count)
    await act(() => vi.advanceTimersByTimeAsync(patience))
    expect(screen.getByRole('table', { name: 'Por país' })).toBeVisible()
    await act(async () => loads[0]?.({ unit: 'px' }))
    vi.useRealTimers()
    expect(await screen.findByText('600 px')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    expect(count.mock.calls).toEqual([[1], [-1]])
  })
})
