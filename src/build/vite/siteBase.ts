import type { Plugin } from 'vite'
import { baseOf, siteUrl } from './siteUrl.ts'

/**
 * Serves the site below the folder that SITE_URL names, unless --base says where. Stops at once, not after half a build,
 * when the two cannot go together. Comes before all that reads the base.
 */
export function siteBase(): Plugin {
  return {
    name: 'site-base',
    config: ({ base }) => (base === undefined ? { base: baseOf() } : {}),
    configResolved({ base }) {
      siteUrl(base)
    },
  }
}
