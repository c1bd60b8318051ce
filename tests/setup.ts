import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { watchTexts } from './builders/watchTexts.ts'

// A busy machine may take its time; a test that waits in vain still fails.
configure({ asyncUtilTimeout: 15_000 })

let textFaults: () => string[]

// A warning that nobody reads becomes a fault that everybody meets.
beforeEach(() => {
  textFaults = watchTexts(document)
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const faults = textFaults()
  cleanup()
  const said = [vi.mocked(console.error), vi.mocked(console.warn)].flatMap(({ mock }) => mock.calls)
  vi.restoreAllMocks()
  if (said.length > 0) throw new Error(`the test wrote to the console: ${said.map(String).join('\n')}`)
  if (faults.length > 0) throw new Error(`a translated page would not follow: ${faults.join('\n')}`)
})
