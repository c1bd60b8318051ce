import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { useLocaleChange } from './useLocaleChange.ts'

vi.mock(import('#src/i18n/defineTexts.ts'), async (original) => ({
  ...(await original()),
  loadTexts: vi.fn<typeof loadTexts>(),
}))

function Switch() {
  const { follow, retry, missed } = useLocaleChange()
  return (
    <>
      <button
        type="button"
        onClick={() => void follow('en', { pathname: '/en/method', search: '?q=a', hash: '#dates' })}
      >
        English
      </button>
      {missed && (
        <button type="button" onClick={() => void retry()}>
          {`Retry ${missed.tries}`}
        </button>
      )}
    </>
  )
}

function renderSwitch() {
  const router = createMemoryRouter([{ path: '*', element: <Switch /> }], { initialEntries: ['/metodo'] })
  render(<RouterProvider router={router} />)
  const user = userEvent.setup()
  return {
    user,
    address: () => `${router.state.location.pathname}${router.state.location.search}${router.state.location.hash}`,
    follow: () => user.click(screen.getByRole('button', { name: 'English' })),
    navigate: (path: string) => act(() => router.navigate(path)),
  }
}

/** Keeps the texts from loading until the function that it returns is called. */
function holdTexts(): () => void {
  const finish: (() => void)[] = []
  vi.mocked(loadTexts).mockReturnValue(new Promise((resolve) => void finish.push(resolve)))
  return () => finish[0]?.()
}

beforeEach(() => void vi.mocked(loadTexts).mockReset())
afterEach(() => {
  vi.unstubAllGlobals()
  window.history.replaceState(null, '', '/')
})

describe(useLocaleChange, () => {
  it('navigates once the texts have loaded', async () => {
    const finish = holdTexts()
    const { address, follow } = renderSwitch()
    await follow()
    expect(address()).toBe('/metodo')
    await act(async () => finish())
    expect(address()).toBe('/en/method?q=a#dates')
  })

  it('stays where the reader has navigated meanwhile', async () => {
    const finish = holdTexts()
    const { address, follow } = renderSwitch()
    await follow()
    window.history.replaceState(null, '', '/datos')
    await act(async () => finish())
    expect(address()).toBe('/metodo')
  })

  it('says that the texts are missing, until the next navigation', async () => {
    vi.mocked(loadTexts).mockRejectedValue(new Error('offline'))
    const { address, follow, navigate } = renderSwitch()
    await follow()
    expect(await screen.findByRole('button', { name: 'Retry 1' })).toBeVisible()
    expect(address()).toBe('/metodo')
    await navigate('/datos')
    expect(screen.queryByRole('button', { name: 'Retry 1' })).not.toBeInTheDocument()
  })

  it.each([
    ['answers with an error', () => Promise.resolve(new Response(null, { status: 503 }))],
    ['does not answer', () => Promise.reject(new TypeError('offline'))],
  ])('keeps the page, and counts the attempt, where the server %s', async (_, answer) => {
    vi.mocked(loadTexts).mockRejectedValue(new Error('offline'))
    const ask = vi.fn<typeof fetch>(answer)
    vi.stubGlobal('fetch', ask)
    const { user, follow } = renderSwitch()
    await follow()
    await user.click(await screen.findByRole('button', { name: 'Retry 1' }))
    expect(await screen.findByRole('button', { name: 'Retry 2' })).toBeVisible()
    expect(ask).toHaveBeenCalledWith('/en/method?q=a#dates')
  })
})
