import { resolve } from 'node:path'

/** The site as it would be published below a path: the address that the build is told, and where it goes. */
export const publicSite = {
  url: 'https://example.org/kast',
  base: '/kast/',
  folder: resolve('test-results/site-public'),
} as const
