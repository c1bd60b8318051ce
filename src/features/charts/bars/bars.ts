/** How many bars are drawn before a reader asks for all, and how much room each takes, in pixels. */
export const fewBars = 10
export const rowHeight = 26
