/** A query as it was meant: links that were copied out of a page's source have "&amp;" between their parameters. */
export function canonicalSearch(search: string): string {
  return search.replace(/&(amp;)+/g, '&')
}
