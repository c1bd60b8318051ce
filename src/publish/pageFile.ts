import type { Locale } from '#src/domain/vocabulary.ts'

/** What a page puts into the template of the build. All of it is HTML but `path`, which has no character to escape. */
export type PageParts = {
  locale: Locale
  /** The address that the page is made for, base included and without a slash at its end; null for an address unknown. */
  path: string | null
  head: string
  body: string
}

/** Puts a page into the template, in which it takes the place of the empty root and of what is said in its absence. */
export function fillTemplate(template: string, { locale, path, head, body }: PageParts): string {
  const made = path === null ? '' : ` data-path="${path}"`
  const parts: [slot: RegExp, content: string][] = [
    [/\s*<noscript>[\s\S]*?<\/noscript>/, ''], // before the page, which may have words of its own for it
    [/<html lang="[a-z]+">/, `<html lang="${locale}">`],
    [/<\/head>/, `${head}</head>`],
    [/<div id="root"><\/div>/, `<div id="root"${made}>${body}</div>`],
  ]
  return parts.reduce((html, [slot, content]) => {
    if (!slot.test(html)) throw new Error(`the page's template has no ${slot.source}`)
    return html.replace(slot, () => content)
  }, template)
}

/** The file of a page's path, so that any static server finds it: "/metodo" is "metodo/index.html". */
export function fileOfPath(path: string): string {
  return `${path}/index.html`.replace(/^\/+/, '')
}
