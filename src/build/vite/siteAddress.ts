import type { Plugin } from 'vite'
import { siteUrl } from './siteUrl.ts'

/**
 * Gives code the public address of the site: links that are copied, cited, embedded or printed have it, on any host.
 * Without SITE_URL the app uses the host that it is served from.
 */
export function siteAddress(): Plugin {
  return {
    name: 'site-address',
    config({ base = '/' }, { command }) {
      const { url, isLocal } = siteUrl(base)
      const isPublic = command === 'build' && !isLocal
      return { define: { 'import.meta.env.SITE_ROOT': JSON.stringify(isPublic ? url : '') } }
    },
  }
}
