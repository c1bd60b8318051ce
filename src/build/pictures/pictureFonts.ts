import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A font for the renderer: the family name in styles, and its file. */
export type PictureFont = { name: string; data: Buffer }

const extended = (family: string, weight: number) =>
  `node_modules/@fontsource/${family}/files/${family}-latin-ext-${weight}-normal.woff2`

/** The site's fonts, and for each a second family with letters that its subset lacks, such as the Ł of Łódź. */
const files = [
  { name: 'Newsreader Display', path: 'src/styles/fonts/newsreader-display.woff2' },
  { name: 'Newsreader', path: 'src/styles/fonts/newsreader-text.woff2' },
  { name: 'Inter', path: 'src/styles/fonts/inter.woff2' },
  { name: 'Newsreader Display Ext', path: extended('newsreader', 500) },
  { name: 'Inter Ext', path: extended('inter', 400) },
  { name: 'Inter Ext', path: extended('inter', 600) },
]

export function readPictureFonts(root: string): PictureFont[] {
  return files.map(({ name, path }) => ({ name, data: readFileSync(join(root, path)) }))
}
