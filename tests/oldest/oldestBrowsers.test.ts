import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { oldestBrowsers } from '#src/build/vite/oldestBrowsers.ts'

it('docs/browsers.md names the oldest browsers that the code is made for', () => {
  const { chrome, edge, firefox, safari, ios } = oldestBrowsers
  expect([edge, ios]).toEqual([chrome, safari])
  expect(readFileSync('docs/browsers.md', 'utf8')).toContain(
    `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari} on macOS and iOS.`,
  )
})
