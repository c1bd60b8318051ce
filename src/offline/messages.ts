/** What a page says to a worker of a newer release that waits: that its reader has asked for it. */
export const takeOver = 'take over'
