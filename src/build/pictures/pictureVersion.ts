import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PictureVersion } from './drawing/pictureAddress.ts'

/** The versions of the pictures that a build has drawn into a folder. Throws for one that it has not. */
export function pictureVersionIn(folder: string): PictureVersion {
  return (path) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
      .slice(0, 8)
}
