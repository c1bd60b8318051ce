/** The site of another record, about another person of another country: built from tests/records/ with the same code. */
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { preview } from 'vite'
import { previewPages } from '#src/build/vite/previewPages.ts'
import { buildSite, madeAt } from '../../builders/buildSite.ts'
import { builtSites } from '../served/builtSites.ts'
import { test as watched } from '../support/support.ts'

export { expect } from '@playwright/test'

const project = resolve(import.meta.dirname, '../../..')
const dataDir = 'tests/records/obama'

/** Where the site is built. */
export const folder = resolve(project, 'test-results/site-second-record')

/** Builds it, unless it is newer than the site that the npm scripts built. For the start of a run, once. */
export function buildSecondRecord(): void {
  if (madeAt(folder) > madeAt(builtSites['/'])) return
  process.stdout.write(`Building the site of ${dataDir}\n`)
  buildSite({ from: project, to: folder, dataDir })
}

/** For tests of its pages, on a server of their own, watched as everywhere. */
export const test = watched.extend<object, { address: string }>({
  address: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
    async ({}, provide) => {
      const server = await preview({
        root: project,
        configFile: false,
        logLevel: 'error',
        plugins: [previewPages()],
        build: { outDir: folder },
        preview: { host: '127.0.0.1', port: 0 },
      })
      const { port } = server.httpServer.address() as AddressInfo
      await provide(`http://127.0.0.1:${port}`)
      await server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, provide) => {
    await provide(address)
  },
})
