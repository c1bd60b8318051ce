/** The built site behind the nginx that we ship, at a domain's root or below a path. */
import type { Fixtures, PlaywrightTestArgs, PlaywrightTestOptions } from '@playwright/test'
import { test as watched } from '../support/support.ts'
import { builtSites, type SitePath } from './builtSites.ts'
import { startNginx } from './nginx.ts'

export { expect } from '@playwright/test'

type SiteFixtures = {
  /** Where the site lives. Choose it with `test.use({ sitePath })`. */
  sitePath: SitePath
  /** The folders with the site as built for each place. */
  sites: Readonly<Record<SitePath, string>>
  /** The address of its dashboard, with a slash at its end; addresses in tests are relative to it. */
  site: string
}

/** For tests that ask the server alone, without a browser. Where nginx cannot be had they are skipped. */
export const siteFixtures: Fixtures<SiteFixtures, object, PlaywrightTestArgs & PlaywrightTestOptions> = {
  sitePath: ['/', { option: true }],
  sites: [builtSites, { option: true }],
  site: async ({ sitePath, sites }, provide, testInfo) => {
    const { TEST_NGINX } = process.env
    testInfo.skip(!TEST_NGINX, 'nginx cannot be had')
    const nginx = await startNginx(TEST_NGINX ?? '', sites[sitePath], sitePath)
    await provide(`${nginx.url}/`)
    await nginx.stop()
  },
  baseURL: async ({ site }, provide) => {
    await provide(site)
  },
}

/** For tests of pages, watched as everywhere. */
export const test = watched.extend<SiteFixtures>(siteFixtures)
