import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { localeIds } from '#src/domain/vocabulary.ts'
import { sitePages } from '../pages/sitePages.ts'
import { readPalette } from '../pictures/drawing/palette.ts'
import { type Picture, picturesOf } from '../pictures/drawing/pictures.ts'
import { makeDrawPicture } from '../pictures/drawPicture.ts'
import { openPictureCache, pictureFolder } from '../pictures/pictureCache.ts'
import { readPictureFonts } from '../pictures/pictureFonts.ts'
import { progress } from '../progress.ts'
import type { SiteBuild } from '../siteBuild.ts'
import { versionOf } from '../siteOutput.ts'

/** Pictures at a time: enough for the threads of the renderer. */
const batch = 8

/**
 * Draws the share picture of each page in both languages, as `share/{language}/{page}.png`. Only pictures that changed
 * since the last build are drawn: they are cached by a hash of tree, fonts and renderer version.
 */
export async function drawPictures(build: SiteBuild): Promise<void> {
  const { root, input, logger, options, output, pictures } = build
  if (options.pictures === 'none') return
  const { timeline, dataset } = input
  const palette = readPalette(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'), dataset.themes)
  const pages = sitePages(timeline, dataset)
  const fonts = readPictureFonts(root)
  const tools = hashOf(rendererVersion(root), ...fonts.map(({ data }) => data))
  const draw = await makeDrawPicture(fonts)
  const shortened = shortenDrawings()
  const cache = await openPictureCache(pictureFolder(root, timeline.record.site.id), options.pictures === 'all')
  const made = progress(logger, 'share pictures', pages.length * localeIds.length)
  const drawFile = async (picture: Picture): Promise<void> => {
    const key = hashOf(tools, picture.locale, JSON.stringify(picture.tree, shortened))
    const png = await cache.get(key, () => draw(picture))
    const version = versionOf(png)
    output.write(picture.path, png, version)
    pictures.set(picture.path, version.slice(0, 8))
    made()
  }
  let drawing: Promise<void>[] = []
  for (const picture of picturesOf(input.pictures, pages, palette)) {
    drawing.push(drawFile(picture))
    if (drawing.length < batch) continue
    // oxlint-disable-next-line no-await-in-loop -- all at once would hold every picture uncompressed
    await Promise.all(drawing)
    drawing = []
  }
  await Promise.all(drawing)
  await cache.prune()
  logger.info(`share pictures: ${cache.drawn()} drawn now`)
}

/** Replaces long SVG texts, which many trees share, by their hash, so that each is hashed once. */
function shortenDrawings(): (key: string, value: unknown) => unknown {
  const hashes = new Map<string, string>()
  return (_key, value) => {
    if (typeof value !== 'string' || value.length < 2000) return value
    const hash = hashes.get(value) ?? hashOf(value)
    hashes.set(value, hash)
    return hash
  }
}

function rendererVersion(root: string): string {
  return readFileSync(join(root, 'node_modules/@takumi-rs/core/package.json'), 'utf8')
}

function hashOf(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 32)
}
