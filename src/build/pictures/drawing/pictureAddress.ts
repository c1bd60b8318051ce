import type { Locale } from '#src/domain/vocabulary.ts'
import { fileAddress } from '#src/url/addressOf.ts'
import type { Page } from '#src/url/paths.ts'
import { picturePath } from './picturePath.ts'

/** The version of the picture at a path: a short hash of its contents; null in a build without pictures. */
export type PictureVersion = (path: string) => string | null

/**
 * The address of a page's picture, or null where there is none. Chats and networks cache a picture by its address, so the
 * query holds its version; the file's name stays the same.
 */
export function pictureAddress(page: Page, locale: Locale, site: string, versionOf: PictureVersion): string | null {
  const path = picturePath(page, locale)
  const version = versionOf(path)
  return version && `${fileAddress(site, path)}?v=${version}`
}
