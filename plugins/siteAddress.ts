import type { Plugin } from 'vite'
import { siteUrl } from './siteUrl.ts'

/**
 * Tells the app where the site is to be found: what readers copy, cite, embed and print names the address that was set
 * for the build, whatever host they read it on. Without one the app names the host that it is on.
 */
export function siteAddress(): Plugin {
  return {
    name: 'site-address',
    config({ base = '/' }, { command }) {
      const { url, isLocal } = siteUrl(base)
      return { define: { 'import.meta.env.SITE_ROOT': JSON.stringify(command === 'build' && !isLocal ? url : '') } }
    },
  }
}
