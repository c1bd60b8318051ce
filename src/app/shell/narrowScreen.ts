/**
 * The media query of narrow screens, as in the style sheets, which cannot share a constant with the code: up to this width
 * the list is the upright timeline, and an open entry replaces it.
 */
export const narrowScreen = '(max-width: 44rem)'
