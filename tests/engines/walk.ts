import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest'
import type { Driver } from './driver/driver.ts'
import { type EngineId, engines, startEngine } from './find/engines.ts'
import { dashboardJourneys } from './journeys/dashboard.ts'
import { entryJourneys } from './journeys/entry.ts'
import { pageJourneys } from './journeys/pages.ts'
import { searchJourneys } from './journeys/search.ts'
import { Reader } from './reader/reader.ts'

/** Walks all journeys in one engine, where it was found, in one window. After each, no page may have had a fault. */
export function walkAll(id: EngineId): void {
  const found = inject('engines')[id]
  describe.skipIf(!found)(`${engines[id].name} ${found?.version ?? ''}`, () => {
    let driver: Driver
    let reader: Reader

    beforeAll(async () => {
      driver = await startEngine(id, found?.programs ?? {})
      reader = new Reader(driver, inject('site'))
    })

    afterEach(async () => {
      expect(await reader.faults(), 'faults of the pages').toEqual([])
    })

    afterAll(async () => {
      await driver?.end()
    })

    describe('the dashboard', () => {
      dashboardJourneys(() => reader)
    })
    describe('an entry', () => {
      entryJourneys(() => reader)
    })
    describe('the search', () => {
      searchJourneys(() => reader)
    })
    describe('pages', () => {
      pageJourneys(() => reader)
    })
  })
}
