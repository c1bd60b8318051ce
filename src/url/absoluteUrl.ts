/** The whole address of a path of this site, under whatever base it is served: what is copied and shared. */
export function absoluteUrl({ pathname, search }: { pathname: string; search: string }): string {
  const root = new URL(import.meta.env.BASE_URL, window.location.origin)
  return new URL(pathname.replace(/^\//, '') + search, root).href
}
