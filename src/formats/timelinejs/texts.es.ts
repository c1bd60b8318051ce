export const slideEs = { sources: 'Fuentes', entry: 'Ver la entrada completa' }

export type SlideTexts = typeof slideEs
