import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip as gzipOf } from 'node:zlib'
import type { SiteBuild } from '../siteBuild.ts'
import type { SiteOutput } from '../siteOutput.ts'

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

const gzipped = promisify(gzipOf)
const brotlied = promisify(brotliCompress)

/**
 * Writes a .gz and a .br next to each text of the finished site, which servers such as nginx send as they are. Only where
 * it was asked for: hosts with a CDN compress by themselves, and would count these files. What did not change since the build
 * before is not compressed again.
 */
export async function compressFiles({ output, logger, options }: Asked): Promise<void> {
  if (!options.precompress) return
  const files = output.made().filter(({ path, size }) => texts.test(path) && size >= smallest)
  let compressed = 0
  for (let at = 0; at < files.length; at += batch) {
    // oxlint-disable-next-line no-await-in-loop -- in batches on purpose
    const done = await Promise.all(files.slice(at, at + batch).map((file) => compressFile(output, file)))
    compressed += done.filter(Boolean).length
  }
  logger.info(`compressed: ${files.length} files, ${compressed} of them now`)
}

type Asked = Pick<SiteBuild, 'output' | 'options'> & { logger: Pick<SiteBuild['logger'], 'info'> }

/** Resolves to whether it had to. */
async function compressFile(
  output: SiteOutput,
  { path, version }: { path: string; version: string },
): Promise<boolean> {
  const level = path.startsWith('assets/') ? quality.lasting : quality.changing
  const [gz, br] = [`gzip of ${version}`, `brotli ${level} of ${version}`]
  if (output.holds(`${path}.gz`, gz) && output.holds(`${path}.br`, br)) return false
  const content = await readFile(join(output.folder, path))
  const [gzip, brotli] = await Promise.all([
    gzipped(content, { level: constants.Z_BEST_COMPRESSION }),
    brotlied(content, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }),
  ])
  output.write(`${path}.gz`, gzip, gz)
  output.write(`${path}.br`, brotli, br)
  return true
}
