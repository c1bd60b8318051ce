/**
 * What a page has in place of the day of the latest revision while the build renders it. That day is at the foot of every
 * page and changes with most edits: the build puts it in when it writes a page, so that no page is rendered anew for it.
 */
export const revisionMark = '\uE000'
