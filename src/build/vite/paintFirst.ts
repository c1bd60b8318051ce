import type { Plugin } from 'vite'
import { withWaiting } from '../pages/pageFile.ts'

/**
 * Lets a built page be painted from its HTML alone: the styles stand in it, and what makes it interactive waits in a
 * template until index.html asks for it, so that on a slow line text and fonts come first. Stands before the plugin that
 * writes the security policy, which names the styles by hash.
 */
export function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const later: string[] = []
        const page = html
          .replace(/\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_, href: string) => {
            const asset = Object.values(bundle).find(({ fileName }) => href.endsWith(`/${fileName}`))
            if (asset?.type !== 'asset') throw new Error(`the build has no ${href}`)
            return `\n    <style>${asset.source.toString().trim()}</style>`
          })
          .replace(
            /\s*(<script type="module"[^>]*><\/script>|<link [^>]*rel="(modulepreload|preload)"[^>]*>)/g,
            (_, tag) => {
              later.push(tag)
              return ''
            },
          )
        return withWaiting(page, later.join(''))
      },
    },
  }
}
