/**
 * The file of a page's path: "/metodo" is "metodo.html". Hosts answer the path with it; for an index.html in a folder most
 * would first redirect to the path with a slash, which is not the address that links have.
 */
export function fileOfPath(path: string): string {
  return path === '/' ? 'index.html' : `${path.slice(1)}.html`
}
