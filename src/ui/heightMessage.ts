/** What a page shown within another tells it: how high it is, in CSS pixels. Once published it stays. */
export const heightMessageType = 'kast-en-el-mundo:height'

export type HeightMessage = { type: typeof heightMessageType; height: number }

/** Reads what a page within sent; null when it is none of ours. */
export function readHeight(data: unknown): number | null {
  const message = data as Partial<HeightMessage> | null | undefined
  if (message?.type !== heightMessageType) return null
  return typeof message.height === 'number' && message.height > 0 ? Math.ceil(message.height) : null
}
