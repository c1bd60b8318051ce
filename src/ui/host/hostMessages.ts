/** What a page shown within another and its host tell each other. Once published these stay: snippets repeat them. */
export const heightMessageType = 'kast-en-el-mundo:height'
export const schemeMessageType = 'kast-en-el-mundo:scheme'

/** To the host: how high the page is, in CSS pixels. */
export type HeightMessage = { type: typeof heightMessageType; height: number }

/** Reads what a page within sent; null when it is none of ours. */
export function readHeight(data: unknown): number | null {
  const message = data as Partial<HeightMessage> | null | undefined
  if (message?.type !== heightMessageType) return null
  return typeof message.height === 'number' && message.height > 0 ? Math.ceil(message.height) : null
}

/**
 * Reads what the host answers: the CSS `color-scheme` of the frame, which is light or dark where the host says so of
 * itself. "system" for anything else, "normal" and "light dark" included: that then decides, as it does for the host.
 * Null when the message is none of ours.
 */
export function readScheme(data: unknown): 'light' | 'dark' | 'system' | null {
  const message = data as { type?: unknown; scheme?: unknown } | null | undefined
  if (message?.type !== schemeMessageType) return null
  if (typeof message.scheme !== 'string') return 'system'
  const named = message.scheme.split(/\s+/).filter((word) => word === 'light' || word === 'dark')
  return (named.length === 1 && named[0]) || 'system'
}
