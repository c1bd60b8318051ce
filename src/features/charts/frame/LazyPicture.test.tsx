import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LocaleContext } from '#src/i18n/LocaleContext.ts'
import { lazyCode } from '#src/ui/lazyCode.ts'
import type { ChartRows } from './chartRows.ts'
import { LazyPicture } from './LazyPicture.tsx'

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

async function renderPicture(importModule: () => Promise<{ unit: string }>) {
  const page = (
    <LocaleContext value="es">
      <LazyPicture code={lazyCode(importModule)} rows={rows} heightOf={(width) => width / 2} onChoose={() => {}}>
        {({ unit }, width) => <p>{`${width} ${unit}`}</p>}
      </LazyPicture>
    </LocaleContext>
  )
  await act(async () => void render(page))
}

describe(LazyPicture, () => {
  it('reserves the height of the picture until its code has loaded, then draws it at the full width', async () => {
    const loads: ((module: { unit: string }) => void)[] = []
    await renderPicture(() => new Promise((resolve) => loads.push(resolve)))
    expect(await screen.findByRole('status')).toHaveStyle({ minHeight: '300px' })
    await act(async () => loads[0]?.({ unit: 'px' }))
    expect(await screen.findByText('600 px')).toBeVisible()
  })

  it('shows the table when the code fails to load, and imports it again on a retry', async () => {
    const importModule = vi.fn<() => Promise<{ unit: string }>>()
    importModule.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    importModule.mockResolvedValueOnce({ unit: 'px' })
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    await renderPicture(importModule)
    expect(await screen.findByRole('table', { name: 'Por país' })).toBeVisible()
    expect(reported).toHaveBeenCalledOnce() // React reports what a boundary has caught
    reported.mockClear()

    await act(async () => screen.getByRole('button', { name: 'Reintentar' }).click())
    expect(await screen.findByText('600 px')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    expect(importModule).toHaveBeenCalledTimes(2)
  })
})
