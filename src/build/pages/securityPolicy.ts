import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of a page that has the given scripts and styles within it: everything from this site alone,
 * and nothing inline but these, by hash (W3C CSP 3).
 */
export function securityPolicy({ scripts, styles }: { scripts: string[]; styles: string[] }): string {
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'", // the preview of what other sites show
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Lets a page whose policy is written already have one more style. Throws when it has no policy. */
export function allowStyle(html: string, style: string): string {
  const named = "style-src 'self'"
  if (!html.includes(named)) throw new Error("the page's template has no policy for styles")
  return html.replace(named, `${named} ${hashOf(style)}`)
}

function sources(inline: string[]): string {
  return ["'self'", ...inline.map(hashOf)].join(' ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
