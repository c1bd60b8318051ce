import type { Locale } from '#src/domain/vocabulary.ts'
import { allowStyle } from './securityPolicy.ts'

/** What a page puts into the template of the build. All of it is HTML but `path`, which has no character to escape. */
export type PageParts = {
  locale: Locale
  /** The address that the page is made for, base included and without a slash at its end; null for an address unknown. */
  path: string | null
  head: string
  body: string
  /** Styles beyond those of the template. */
  styles?: string
  /** What waits with the app until the page has been painted. */
  later?: string
}

const waiting = /<template id="app">([\s\S]*?)<\/template>/

/** The template of the build with the app in it, which index.html begins once the page has been painted. */
export function withWaiting(html: string, app: string): string {
  return html.replace('</head>', () => `  <template id="app">${app}</template>\n  </head>`)
}

/** The same for a page that has nothing to paint before the app has begun. */
export function withoutWaiting(html: string): string {
  return html.replace(waiting, (_, app: string) => app)
}

/** Puts a page into the template, in which it takes the place of the empty root and of what is said in its absence. */
export function fillTemplate(template: string, { locale, path, head, body, styles, later = '' }: PageParts): string {
  const made = path === null ? '' : ` data-path="${path}"`
  const parts: [slot: RegExp, fill: (slot: string, content: string) => string][] = [
    [/\s*<noscript>[\s\S]*?<\/noscript>/, () => ''], // before the page, which may have words of its own for it
    [/<html lang="[a-z]+">/, () => `<html lang="${locale}">`],
    [waiting, (_, app) => `<template id="app">${later}${app}</template>`],
    [/<\/head>/, () => `${styles ? `<style>${styles}</style>` : ''}${head}</head>`],
    [/<div id="root"><\/div>/, () => `<div id="root"${made}>${body}</div>`],
  ]
  return parts.reduce(
    (html, [slot, fill]) => {
      if (!slot.test(html)) throw new Error(`the page's template has no ${slot.source}`)
      return html.replace(slot, fill)
    },
    styles ? allowStyle(template, styles) : template,
  )
}

/**
 * The file of a page's path: "/metodo" is "metodo.html". Hosts answer the path with it as it stands; for an index.html in a
 * folder most would first lead to an address with a slash, which is not the one that links have.
 */
export function fileOfPath(path: string): string {
  return path === '/' ? 'index.html' : `${path.slice(1)}.html`
}
