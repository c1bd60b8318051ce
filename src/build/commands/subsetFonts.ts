/**
 * Subsets the two font families of the site from their packages: only the letters of European languages in Latin script,
 * only the weights and optical sizes that are used. Run by hand (`npm run fonts`) when a weight or a
 * letter is added; the results are committed, so that a build needs no font tool.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const target = 'src/styles/fonts'
const source = 'node_modules/@fontsource-variable'
const fonts = [
  // Two optical sizes, one for headings and one for reading, are half as large as the whole range.
  { file: 'newsreader-display', from: 'newsreader/files/newsreader-latin-opsz-normal', axes: { opsz: 40, wght: 500 } },
  {
    file: 'newsreader-text',
    from: 'newsreader/files/newsreader-latin-opsz-normal',
    axes: { opsz: 16, wght: { min: 400, max: 600 } },
  },
  {
    file: 'newsreader-italic',
    from: 'newsreader/files/newsreader-latin-opsz-italic',
    axes: { opsz: 16, wght: 400 },
  },
  { file: 'inter', from: 'inter/files/inter-latin-wght-normal', axes: { wght: { min: 400, max: 600 } } },
]

/** Basic Latin, Latin-1, and the punctuation and signs of our texts; rarer letters fall back to the next family. */
const letters = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  range(0x2010, 0x2027),
  [0x131, 0x152, 0x153, 0x20ac, 0x2212],
].flat()

mkdirSync(target, { recursive: true })
async function make({ file, from, axes }: (typeof fonts)[number]): Promise<void> {
  const subset = await subsetFont(readFileSync(join(source, `${from}.woff2`)), String.fromCodePoint(...letters), {
    targetFormat: 'woff2',
    variationAxes: axes,
  })
  writeFileSync(join(target, `${file}.woff2`), subset)
  process.stdout.write(`${file}.woff2: ${subset.length} bytes\n`)
}

await Promise.all(fonts.map(make))

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
