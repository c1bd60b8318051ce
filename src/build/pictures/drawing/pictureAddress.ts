import type { Locale } from '#src/domain/vocabulary.ts'
import { fileAddress } from '#src/url/addressOf.ts'
import type { Page } from '#src/url/paths.ts'
import { picturePath } from './picturePath.ts'

/** What tells the picture at a path from the one that was there before: a short hash of what it shows. */
export type PictureVersion = (path: string) => string

/**
 * Where the picture of a page is found. Chats and networks keep a picture for as long as its address is the same, so the
 * address changes with it, and the file's name does not.
 */
export function pictureAddress(page: Page, locale: Locale, site: string, versionOf: PictureVersion): string {
  const path = picturePath(page, locale)
  return `${fileAddress(site, path)}?v=${versionOf(path)}`
}
