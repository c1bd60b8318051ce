import { beforeEach, vi } from 'vitest'

/** jsdom knows no media queries: none matches, and none ever changes. */
beforeEach(() => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }))
})
