/** The id of the search field, to which links lead. */
export const searchFieldId = 'search'
