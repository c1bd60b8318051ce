import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { localeIds } from '#src/domain/vocabulary.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { Page } from '#src/url/paths.ts'
import { openKeptParts } from '../kept/keptParts.ts'
import { sitePages } from '../pages/sitePages.ts'
import { readPalette } from '../pictures/drawing/palette.ts'
import { picturePath } from '../pictures/drawing/picturePath.ts'
import { type Picture, pictureMaker } from '../pictures/drawing/pictures.ts'
import { makeDrawPicture } from '../pictures/drawPicture.ts'
import { openPictureCache, pictureFolder } from '../pictures/pictureCache.ts'
import { readPictureFonts } from '../pictures/pictureFonts.ts'
import { progress } from '../progress.ts'
import type { SiteBuild } from '../siteBuild.ts'
import { versionOf } from '../siteOutput.ts'

/** Pages at a time, with a picture in each language: enough for the threads of the renderer. */
const batch = 4

/** A picture as an earlier build drew it: its key in the cache, and the version of its content. */
type Drawn = { path: string; key: string; version: string }

/**
 * Draws the share picture of each page in both languages, as `share/{language}/{page}.png`. Only pictures that changed
 * since the last build are drawn: they are cached by a hash of tree, fonts and renderer version. The trees of a page are made
 * only where something that they read has changed.
 */
export async function drawPictures(build: SiteBuild): Promise<void> {
  const { root, input, logger, options, output, pictures, kept, traced } = build
  if (options.pictures === 'none') return
  const { timeline, dataset } = input
  const pages = sitePages(timeline, dataset)
  const tools = await openTools(root, dataset)
  const isAnew = options.pictures === 'all'
  const cache = await openPictureCache(pictureFolder(root, timeline.record.site.id), isAnew)
  const known = openKeptParts<Drawn[]>(join(kept.folder, 'pictures.json'), traced.values)
  const made = progress(logger, 'share pictures', pages.length * localeIds.length)
  const write = async ({ path, key, version }: Drawn, content: () => Promise<Buffer | null>): Promise<boolean> => {
    if (!output.holds(path, version)) {
      const png = await content()
      if (!png) return false
      output.write(path, png, version)
    }
    cache.use(key)
    pictures.set(path, version.slice(0, 8))
    made()
    return true
  }
  const drawPage = async (page: Page): Promise<void> => {
    const name = picturePath(page, localeIds[0])
    const before = isAnew ? null : known.find(name)
    const areKept = before && (await Promise.all(before.map((drawn) => write(drawn, () => cache.find(drawn.key)))))
    if (areKept?.every(Boolean)) return
    const { value, parts } = traced.tracer.traceNow(() => tools.make(traced.input().pictures, page))
    const drawn = value.map(async (picture): Promise<Drawn> => {
      const key = tools.keyOf(picture)
      const png = await cache.get(key, () => tools.draw(picture))
      const own = { path: picture.path, key, version: versionOf(png) }
      await write(own, async () => png)
      return own
    })
    known.keep(name, parts, await Promise.all(drawn))
  }
  for (let at = 0; at < pages.length; at += batch) {
    // oxlint-disable-next-line no-await-in-loop -- all at once would hold every picture uncompressed
    await Promise.all(pages.slice(at, at + batch).map(drawPage))
  }
  known.save()
  await cache.prune()
  logger.info(`share pictures: ${cache.drawn()} drawn now`)
}

/** What makes the trees of pictures, and what draws them; the key of a picture is a hash of all that it is drawn from. */
async function openTools(root: string, { themes }: Pick<Dataset, 'themes'>) {
  const fonts = readPictureFonts(root)
  const tools = hashOf(rendererVersion(root), ...fonts.map(({ data }) => data))
  const shortened = shortenDrawings()
  return {
    make: pictureMaker(readPalette(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'), themes)),
    draw: await makeDrawPicture(fonts),
    keyOf: ({ locale, tree }: Picture) => hashOf(tools, locale, JSON.stringify(tree, shortened)),
  }
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
