/** Builds the site of a record as `vite build` does, from nothing and again after one edit. */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { recordSchema } from '#src/record/recordSchema.ts'
import { moveSchema } from '#src/record/schema.ts'

/** Wall time and processor time in seconds, and the most memory that was held. */
export type Build = { seconds: number; processor: number; megabytes: number }

const caches = 'node_modules/.cache'

/**
 * Works on a copy of the record under another id of the site, below which the build finds nothing that it kept from
 * earlier, and leaves nothing. Throws what the build says when it fails.
 */
export async function buildRecord(folder: string, work: string): Promise<{ dist: string; first: Build; again: Build }> {
  const copy = join(work, 'record')
  const dist = join(work, 'dist')
  cpSync(folder, copy, { recursive: true })
  const siteId = renameSite(join(copy, 'record.json'))
  const forgetIt = () => forget(siteId)
  forgetIt()
  process.on('exit', forgetIt)
  const first = await build(copy, dist)
  editNewest(join(copy, 'moves'))
  return { dist, first, again: await build(copy, dist) }
}

async function build(record: string, dist: string): Promise<Build> {
  const start = performance.now()
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', dist, '--emptyOutDir']
  const child = spawn(process.execPath, ['--import', resolve('bench/scale/tellUsage.mjs'), ...vite], {
    env: { ...process.env, DATA_DIR: record },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const stop = () => child.kill()
  process.on('exit', stop)
  const [said, usage] = [gather(child.stdio[2]), gather(child.stdio[3])]
  const code = await new Promise((done) => child.on('close', done))
  process.off('exit', stop)
  if (code !== 0) throw new Error(`the build of ${record} failed:\n${said()}`)
  const [kilobytes = Number.NaN, processor = Number.NaN] = usage().split(' ').map(Number)
  return { seconds: (performance.now() - start) / 1_000, processor, megabytes: kilobytes / 1024 }
}

function gather(stream: NodeJS.EventEmitter | null | undefined): () => string {
  let text = ''
  stream?.on('data', (part: Buffer) => {
    text += part.toString()
  })
  return () => text
}

function renameSite(file: string): string {
  const record = recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const id = `${record.site.id}-bench`
  writeFileSync(file, JSON.stringify({ ...record, site: { ...record.site, id } }))
  return id
}

/** The title of the newest move, which is on the pages that show most. */
function editNewest(folder: string): void {
  const name = readdirSync(folder).toSorted().at(-1)
  if (name === undefined) throw new Error(`${folder} holds no move`)
  const file = join(folder, name)
  const move = moveSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const edited = (title: string) => `${Array.from(title).slice(0, 70).join('').trimEnd()} (2026)`
  const title = { es: edited(move.title.es), en: edited(move.title.en) }
  writeFileSync(file, JSON.stringify({ ...move, title }))
}

/** Caches of the build are folders with one for each site. */
function forget(siteId: string): void {
  if (!existsSync(caches)) return
  for (const cache of readdirSync(caches, { withFileTypes: true })) {
    if (cache.isDirectory()) rmSync(join(caches, cache.name, siteId), { recursive: true, force: true })
  }
}
