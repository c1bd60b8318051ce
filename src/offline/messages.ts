/** What a page says to a worker of a newer release that waits: that its reader has asked for it. */
export const takeOver = 'take over'

/**
 * What a page asks of a worker that waits: whether it is of the release of the page, whose script and index these are. The
 * answer, true or false, comes through the port of the message.
 */
export type IsYours = { uses: readonly string[] }
