import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { sitePages } from '../pages/sitePages.ts'
import { pictureRecord } from '../pictures/cards/record.ts'
import { readPalette } from '../pictures/drawing/palette.ts'
import { type Picture, picturesOf } from '../pictures/drawing/pictures.ts'
import { makeDrawPicture } from '../pictures/drawPicture.ts'
import { openPictureCache } from '../pictures/pictureCache.ts'
import { readPictureFonts } from '../pictures/pictureFonts.ts'
import { readRecord } from './readRecord.ts'

const cacheFolder = 'node_modules/.cache/share-pictures'
/** So many at a time: enough for the threads of the renderer. */
const batch = 8

/**
 * Draws what a link to each page unfurls to, in both languages, and emits it as `share/{language}/{page}.png`. Only what
 * changed since the last build is drawn: a picture is kept by the hash of its tree, the fonts and the renderer's version.
 */
export function sharePictures(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'share-pictures',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle() {
      const start = performance.now()
      const { files, drawn } = await drawAll(config.root)
      for (const { path, source } of files) this.emitFile({ type: 'asset', fileName: path, source })
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      config.logger.info(`share pictures: ${files.length}, of which ${drawn} drawn now, in ${seconds} s`)
    },
  }
}

type DrawnFile = { path: string; source: Buffer }

async function drawAll(root: string): Promise<{ files: DrawnFile[]; drawn: number }> {
  await loadTexts('en')
  const { timeline, dataset } = readRecord(root)
  const palette = readPalette(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'), dataset.themes)
  const pictures = picturesOf(pictureRecord(timeline, dataset), sitePages(timeline, dataset), palette)
  const fonts = readPictureFonts(root)
  const tools = hashOf(rendererVersion(root), ...fonts.map(({ data }) => data))
  const draw = await makeDrawPicture(fonts)
  const shortened = shortenDrawings()
  const cache = await openPictureCache(join(root, cacheFolder))
  const drawFile = async (picture: Picture): Promise<DrawnFile> => {
    const key = hashOf(tools, picture.locale, JSON.stringify(picture.tree, shortened))
    return { path: picture.path, source: await cache.get(key, () => draw(picture)) }
  }
  const files: DrawnFile[] = []
  for (let at = 0; at < pictures.length; at += batch) {
    // oxlint-disable-next-line no-await-in-loop -- all at once would hold every picture uncompressed
    files.push(...(await Promise.all(pictures.slice(at, at + batch).map(drawFile))))
  }
  await cache.prune()
  return { files, drawn: cache.drawn() }
}

/** Long drawings, which many trees share, go by their hash, so that each is read once. */
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
