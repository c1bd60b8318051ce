/** As in the style sheets: up to here the list is the upright timeline, and an open entry takes its place. */
export const narrowScreen = '(max-width: 44rem)'
