import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { absoluteUrl, ownRoot } from '#src/url/absoluteUrl.ts'
import { usePrintedUrl } from './usePrintedUrl.ts'

const address = { pathname: '/en/moves/quito', search: '?theme=trade' }
const inPublic = 'https://example.org/kast/en/moves/quito?theme=trade'
const here = `${window.location.origin}/en/moves/quito?theme=trade`

function Printed() {
  return <p>{usePrintedUrl(address)}</p>
}

/** Renders as the build does, then lets the app take over; what React has to say of it fails the test (tests/setup.ts). */
function takenOver(): string {
  const container = document.body.appendChild(document.createElement('div'))
  const made = renderToString(<Printed />)
  container.innerHTML = made
  render(<Printed />, { container, hydrate: true })
  return made
}

describe(usePrintedUrl, () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is prerendered and unchanged by hydration where the public address is set', () => {
    vi.stubEnv('SITE_ROOT', 'https://example.org/kast/')
    expect(takenOver()).toBe(`<p>${inPublic}</p>`)
    expect(screen.getByText(inPublic)).toBeVisible()
  })

  it('is empty until hydration where the public address is not set', () => {
    expect(takenOver()).toBe('<p></p>')
    expect(screen.getByText(here)).toBeVisible()
  })
})

describe(absoluteUrl, () => {
  afterEach(() => vi.unstubAllEnvs())

  it('has the public address on any host', () => {
    vi.stubEnv('SITE_ROOT', 'https://example.org/kast/')
    expect(absoluteUrl(address)).toBe(inPublic)
    expect(absoluteUrl(address, ownRoot())).toBe(here)
  })

  it('has the host of the page where there is no public address', () => {
    expect(absoluteUrl(address)).toBe(here)
  })
})
