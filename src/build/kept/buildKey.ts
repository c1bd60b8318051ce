import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedConfig } from 'vite'
import type { SiteOptions } from '../siteOptions.ts'
import type { PublishedRecord } from '../vite/readRecord.ts'
import { recordModuleTexts } from '../vite/recordModules.ts'

/** Folders and files of the project that code is made from, besides the packages that it uses. */
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']

/** npm writes it at every install. */
const installed = 'node_modules/.package-lock.json'

const isTest = /\.test\.tsx?$/

/** What of Vite's configuration goes into the code; of `build`, what the command line of `vite build` can say. */
type BuildConfig = Pick<ResolvedConfig, 'root' | 'base' | 'mode' | 'env' | 'define'> & {
  build: Pick<ResolvedConfig['build'], 'minify' | 'cssMinify' | 'sourcemap' | 'target' | 'assetsInlineLimit'>
}

/**
 * A hash of all that the code of app and build is made from: with the same key, the bundles are the same, and a page is the
 * same that reads the same parts of the record.
 */
export function buildKey(
  { root, base, mode, env, define, build }: BuildConfig,
  record: PublishedRecord,
  { pictures }: SiteOptions,
  site: string,
): string {
  const hash = createHash('sha256')
  const { minify, cssMinify, sourcemap, target, assetsInlineLimit } = build
  const code = { minify, cssMinify, sourcemap, target, assetsInlineLimit }
  const settings = { base, mode, env, define, code, site, hasPictures: pictures !== 'none', node: process.version }
  hash.update(JSON.stringify([settings, recordModuleTexts(record)]))
  for (const path of [...sources, installed].flatMap((source) => filesIn(root, source))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex').slice(0, 20)
}

/** A file itself, or the files of a folder, in the order of paths; none where there is nothing. */
function filesIn(root: string, source: string): string[] {
  if (!existsSync(join(root, source))) return []
  if (/\.\w+$/.test(source)) return [source]
  return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isTest.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted()
}
