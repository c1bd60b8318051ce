import type { Plugin } from 'vite'
import { baseOf, siteUrl } from './siteUrl.ts'

/**
 * Sets Vite's base to the folder of SITE_URL, unless --base is given. When the two contradict each other, the build fails
 * here, before any work.
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
