import type { Plugin } from 'vite'
import { securityPolicy } from '../pages/securityPolicy.ts'

/**
 * Writes a strict Content-Security-Policy into the built page, which names the scripts and styles of index.html itself.
 * Not in development, where Vite injects its own.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const inline = (tag: string) =>
          [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text)
        const policy = securityPolicy({ scripts: inline('script'), styles: inline('style') })
        return html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
      },
    },
  }
}
