/**
 * The types of the messages that a page shown within another and its host send each other. They begin with the id of the
 * site, so that a host can show several. Snippets repeat them, so they never change.
 */
export function heightMessageType(siteId: string): string {
  return `${siteId}:height`
}

export function schemeMessageType(siteId: string): string {
  return `${siteId}:scheme`
}

/** To the host: how high the page is, in CSS pixels. */
export type HeightMessage = { type: string; height: number }

/** Reads what a page within sent; null when it is none of ours. */
export function readHeight(data: unknown, siteId: string): number | null {
  const message = data as Partial<HeightMessage> | null | undefined
  if (message?.type !== heightMessageType(siteId)) return null
  return typeof message.height === 'number' && message.height > 0 ? Math.ceil(message.height) : null
}

/**
 * Reads what the host answers: the CSS `color-scheme` of the frame, which is light or dark where the host says so of
 * itself. "system" for anything else, "normal" and "light dark" included: that then decides, as it does for the host.
 * Null when the message is none of ours.
 */
export function readScheme(data: unknown, siteId: string): 'light' | 'dark' | 'system' | null {
  const message = data as { type?: unknown; scheme?: unknown } | null | undefined
  if (message?.type !== schemeMessageType(siteId)) return null
  if (typeof message.scheme !== 'string') return 'system'
  const named = message.scheme.split(/\s+/).filter((word) => word === 'light' || word === 'dark')
  return (named.length === 1 && named[0]) || 'system'
}
