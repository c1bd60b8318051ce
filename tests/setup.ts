import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// A busy machine may take its time; a test that waits in vain still fails.
configure({ asyncUtilTimeout: 15_000 })

// A warning that nobody reads becomes a fault that everybody meets.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  cleanup()
  const said = [vi.mocked(console.error), vi.mocked(console.warn)].flatMap(({ mock }) => mock.calls)
  vi.restoreAllMocks()
  if (said.length > 0) throw new Error(`the test wrote to the console: ${said.map(String).join('\n')}`)
})
