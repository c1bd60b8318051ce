/**
 * The type of the message with which an embedded page tells its host its height. It begins with the id of the site, so that
 * a host can embed several sites. Published snippets contain it, so it never changes.
 */
export function heightMessageType(siteId: string): string {
  return `${siteId}:height`
}

/** From the embedded page to its host: its height in CSS pixels. */
export type HeightMessage = { type: string; height: number }

/** Reads the height that an embedded page sent; null for any other message, and for what is no height of anything. */
export function readHeight(data: unknown, siteId: string): number | null {
  const message = data as Partial<HeightMessage> | null | undefined
  if (message?.type !== heightMessageType(siteId)) return null
  const height = typeof message.height === 'number' ? Math.ceil(message.height) : 0
  return height > 0 && Number.isSafeInteger(height) ? height : null
}
