import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { SiteBuild } from '../siteBuild.ts'

/** Text formats; pictures and fonts are compressed already. */
const texts = /\.(html|css|js|json|jsonl|geojson|svg|xml|atom|ics|csv|md|txt|bib|ris)$/
/** In bytes: smaller files fit in one packet with or without compression. */
const smallest = 1024
/**
 * Brotli levels, of 11. From 6 to 8 saves 1 % for three seconds of a build; 11 is for files that are cached
 * permanently.
 */
const quality = { lasting: 11, changing: 6 }

/** Files at a time: enough for two to eight cores, without holding a large site in memory. */
const batch = 16

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/**
 * Writes a .gz and a .br next to each text of the finished site, which servers such as nginx send as they are. Only where
 * it was asked for: hosts with a CDN compress by themselves, and would count these files.
 */
export async function compressFiles({ out, logger, options }: SiteBuild): Promise<void> {
  if (!options.precompress) return
  logger.info(`compressed: ${await compressFolder(out)} files`)
}

/** Compresses every text below a folder; resolves to how many there were. */
export async function compressFolder(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => texts.test(name)).map((name) => join(folder, name))
  let count = 0
  for (let at = 0; at < files.length; at += batch) {
    // oxlint-disable-next-line no-await-in-loop -- in batches on purpose
    const done = await Promise.all(files.slice(at, at + batch).map(compressFile))
    count += done.filter(Boolean).length
  }
  return count
}

async function compressFile(file: string): Promise<boolean> {
  const content = await readFile(file)
  if (content.length < smallest) return false
  const level = /[\\/]assets[\\/]/.test(file) ? quality.lasting : quality.changing
  const [gz, br] = await Promise.all([
    gzipped(content, { level: constants.Z_BEST_COMPRESSION }),
    brotlied(content, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }),
  ])
  await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)])
  return true
}
