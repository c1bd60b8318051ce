/**
 * The file of a page's path: "metodo.html" for "/metodo". Hosts serve it at the path; with an index.html in a folder, most
 * would redirect to the path with a slash, which is not the address in links.
 */
export function fileOfPath(path: string): string {
  return path === '/' ? 'index.html' : `${path.slice(1)}.html`
}
