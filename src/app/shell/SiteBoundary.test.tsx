import { QueryClient, QueryClientProvider, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { LocaleContext } from '#src/i18n/LocaleContext.ts'
import { DatasetError } from '#src/record/load/datasetError.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { SiteBoundary } from './SiteBoundary.tsx'

/** A page whose data fails the first time. */
async function showFailing(error: Error) {
  let isFirst = true
  const query = queryOptions({
    queryKey: ['data'],
    queryFn: () => {
      if (!isFirst) return 'here'
      isFirst = false
      throw error
    },
    retry: false,
  })
  function Part() {
    return <p>{useSuspenseQuery(query).data}</p>
  }
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  await act(async () =>
    render(
      <QueryClientProvider client={new QueryClient()}>
        <LocaleContext value="es">
          <SiteBoundary isPage resetKey="" title="It failed">
            <Part />
          </SiteBoundary>
        </LocaleContext>
      </QueryClientProvider>,
    ),
  )
  reported.mockClear() // React reports what a boundary has caught
}

describe(SiteBoundary, () => {
  it('asks again in place for data that may come', async () => {
    await showFailing(new DatasetError('status'))
    expect(screen.getByRole('alert')).toHaveTextContent(es.shell.faults.status)
    await act(async () => screen.getByRole('button', { name: es.common.retry }).click())
    expect(screen.getByText('here')).toBeVisible()
  })

  it.each([
    ['code, which browsers do not load again', new TypeError('Failed to fetch dynamically imported module')],
    ['a file that the server has replaced', new DatasetError('gone')],
  ])('offers to load the page anew for %s', async (_, error) => {
    await showFailing(error)
    expect(screen.getByRole('button', { name: es.common.panel.reload })).toHaveAttribute('data-anew')
    expect(screen.queryByRole('button', { name: es.common.retry })).toBeNull()
  })

  it('gives a page that failed a heading and a title', async () => {
    await showFailing(new DatasetError('shape'))
    expect(screen.getByRole('heading', { level: 1, name: 'It failed' })).toBeVisible()
    expect(document.title).toContain('It failed')
  })
})
