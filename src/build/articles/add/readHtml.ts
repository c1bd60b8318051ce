import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { paragraphsOfElement } from './paragraphsOfElement.ts'

/** What a text says of itself. Null where it does not. */
export type StatedFacts = {
  title: string | null
  author: string | null
  publisher: string | null
  /** As "2025-12-23". */
  published: string | null
  language: string | null
  url: string | null
}

/** What is known of a plain text: nothing. */
export const nothingStated: StatedFacts = {
  title: null,
  author: null,
  publisher: null,
  published: null,
  language: null,
  url: null,
}

/** Whether a file holds a page of the web: by its name, or by how it begins. */
export function isHtml(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(?:<!--.*?-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/is.test(text)
}

/**
 * The main text of a page and what its head says of it, as Mozilla's Readability, the reader view of Firefox, finds them.
 * No script of the page runs and nothing is fetched. No paragraphs where it finds no main text.
 */
export function readHtml(html: string): { stated: StatedFacts; paragraphs: string[] } {
  const { document } = new JSDOM(html, { url: 'https://article.invalid/' }).window
  const language = document.documentElement.lang || metaOf(document, 'og:locale') || null
  const url = addressOf(document)
  const found = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 200 }).parse()
  const title = oneLine(found?.title)
  const paragraphs = found?.content ? paragraphsOfElement(found.content) : []
  return {
    stated: {
      title,
      author: oneLine(found?.byline),
      publisher: oneLine(found?.siteName),
      published: dayOf(found?.publishedTime ?? ''),
      language: languageCode(language ?? found?.lang ?? ''),
      url,
    },
    paragraphs: paragraphs[0] === title ? paragraphs.slice(1) : paragraphs,
  }
}

function addressOf(document: Document): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  return [canonical, metaOf(document, 'og:url')].find((url) => url && /^https?:\/\//.test(url)) ?? null
}

function metaOf(document: Document, property: string): string | null {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? null
}

/** The day in the time zone in which the page gives the moment, which is the one that its readers see. */
function dayOf(moment: string): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(moment.trim())?.[0] ?? null
}

/** "es-CL" and "es_CL" are Spanish. */
function languageCode(tag: string): string | null {
  return /^[a-z]{2}(?=$|[-_])/.exec(tag.trim().toLowerCase())?.[0] ?? null
}

function oneLine(text: string | null | undefined): string | null {
  return text?.replaceAll(/\s+/g, ' ').trim() || null
}
