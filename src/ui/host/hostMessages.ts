/**
 * The types of the messages between an embedded page and its host. They begin with the id of the site, so that a host can
 * embed several sites. Published snippets contain them, so they never change.
 */
export function heightMessageType(siteId: string): string {
  return `${siteId}:height`
}

export function schemeMessageType(siteId: string): string {
  return `${siteId}:scheme`
}

/** From the embedded page to its host: its height in CSS pixels. */
export type HeightMessage = { type: string; height: number }

/** Reads the height that an embedded page sent; null for any other message. */
export function readHeight(data: unknown, siteId: string): number | null {
  const message = data as Partial<HeightMessage> | null | undefined
  if (message?.type !== heightMessageType(siteId)) return null
  return typeof message.height === 'number' && message.height > 0 ? Math.ceil(message.height) : null
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
