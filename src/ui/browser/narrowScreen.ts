/**
 * The media query of narrow screens, as in the style sheets, which cannot share a constant with the code: up to this width
 * the list stands in place of the band.
 */
export const narrowScreen = '(max-width: 56.24rem)'
