/** The id of the band's element on a page: the build has wide screens wait for it, so that it is painted with the first text. */
export const bandId = 'band'
