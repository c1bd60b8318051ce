import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Writes a strict Content-Security-Policy into the built page: everything from this site alone, no inline style, and of
 * inline scripts only those of index.html itself, by hash. Not in development, where Vite injects its own.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => hashOf(code))
        const policy = [
          "default-src 'none'",
          `script-src 'self' ${inline.join(' ')}`.trim(),
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "frame-src 'self'", // the preview of what other sites show
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ')
        return html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
      },
    },
  }
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
