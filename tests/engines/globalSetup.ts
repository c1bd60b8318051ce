import type { TestProject } from 'vitest/node'
import { type FoundEngines, findEngines } from './find/findEngines.ts'
import { limitsInWords } from './limits.ts'
import { serveWatchedSite } from './served/watchedSite.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    engines: FoundEngines
    site: string
  }
}

/** Finds the engines and serves the built site, once for all journeys. */
export default async function globalSetup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('engines', await findEngines())
  const site = await serveWatchedSite()
  provide('site', site.url)
  process.stdout.write(`What their drivers cannot do:\n${limitsInWords.join('\n')}\n`)
  return site.stop
}
