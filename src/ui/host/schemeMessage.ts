/** The type of the message with which a host answers. Published snippets contain it, so it never changes. */
export function schemeMessageType(siteId: string): string {
  return `${siteId}:scheme`
}

/**
 * Reads the answer of the host: the computed CSS `color-scheme` of the frame. "system" for anything but "light" or "dark"
 * alone, "normal" and "light dark" included: the system then decides, as it does for the host. Null for any other message.
 */
export function readScheme(data: unknown, siteId: string): 'light' | 'dark' | 'system' | null {
  const message = data as { type?: unknown; scheme?: unknown } | null | undefined
  if (message?.type !== schemeMessageType(siteId)) return null
  if (typeof message.scheme !== 'string') return 'system'
  const named = message.scheme.split(/\s+/).filter((word) => word === 'light' || word === 'dark')
  return (named.length === 1 && named[0]) || 'system'
}
