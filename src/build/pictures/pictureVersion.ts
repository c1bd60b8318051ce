import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The versions of pictures, by the content of their files in a folder. Throws for a picture that is not there. */
export function pictureVersionIn(folder: string): (path: string) => string {
  return (path) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
      .slice(0, 8)
}
