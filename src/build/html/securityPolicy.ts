import { createHash } from 'node:crypto'

type Inline = { scripts: readonly string[]; styles: readonly string[] }

/** The one Trusted Types policy that a page may create: it lets pass the address of the service worker. */
const workerPolicy = 'service-worker'

/**
 * The Content-Security-Policy of a page: it allows resources of this site only, and inline only the given scripts and
 * styles, by hash (W3C CSP 3).
 */
export function securityPolicy({ scripts, styles }: Inline): string {
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'", // the preview of embeds in the share dialog
    "manifest-src 'self'",
    "worker-src 'self'", // keeps the site for readers without a network
    "base-uri 'none'",
    "form-action 'self'", // the search without scripts
    // No text becomes HTML, a script or the address of one (W3C Trusted Types), but for what this policy of ours lets pass.
    "require-trusted-types-for 'script'",
    `trusted-types ${workerPolicy}`,
  ].join('; ')
}

function sources(inline: readonly string[]): string {
  return ["'self'", ...inline.map(hashOf)].join(' ')
}

/** Thousands of pages have the same few texts. */
const hashes = new Map<string, string>()

function hashOf(text: string): string {
  const known = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  hashes.set(text, known)
  return known
}
