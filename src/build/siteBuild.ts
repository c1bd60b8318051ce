import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Logger, ViteBuilder } from 'vite'
import type { CompiledDataset } from '#src/record/compile/compile.ts'
import { readBuiltIndex } from './html/builtIndex.ts'
import type { Manifest } from './pages/pageCode.ts'
import type { BuiltApp } from './pages/pages.ts'
import { pictureVersionIn } from './pictures/pictureVersion.ts'
import { type PageInput, pageInput } from './publishInput.ts'
import { type SiteOptions, usualOptions } from './siteOptions.ts'
import { readRecord } from './vite/readRecord.ts'
import { localWarning, siteUrl } from './vite/siteUrl.ts'

/** The shared input of the steps of a build, read once when Vite has built the app. */
export type SiteBuild = {
  builder: ViteBuilder
  logger: Logger
  /** The project's folder, and the output folder. */
  root: string
  out: string
  app: BuiltApp
  compiled: CompiledDataset
  options: SiteOptions
  /** The record, the public address, and the versions of pictures: they throw for one that is not drawn yet, and are null in a build without pictures. */
  input: PageInput
}

/** One step: writes its files into the output folder. */
export type BuildStep = (build: SiteBuild) => void | Promise<void>

/** Reads the shared input. Vite's index.html is read here, since the page of the dashboard overwrites it. */
export function openSiteBuild(builder: ViteBuilder): SiteBuild {
  const { root, base, logger, build, inlineConfig } = builder.config
  const options = inlineConfig.site ?? usualOptions
  const { url: site, isLocal } = siteUrl(base)
  if (isLocal) logger.warn(localWarning)
  const out = resolve(root, builder.environments.client?.config.build.outDir ?? build.outDir)
  const { dataset, timeline, compiled } = readRecord(root)
  const pictureVersion = options.pictures === 'none' ? () => null : pictureVersionIn(out)
  const input = pageInput({ dataset, timeline, site }, pictureVersion)
  return { builder, logger, root, out, app: readBuiltApp(out, base), compiled, input, options }
}

function readBuiltApp(out: string, base: string): BuiltApp {
  const read = (file: string) => readFileSync(join(out, file), 'utf8')
  const textOf = (file: string) => read(file).trim()
  const index = readBuiltIndex(read('index.html'), (href) => textOf(href.slice(base.length)))
  return { index, manifest: JSON.parse(read('.vite/manifest.json')) as Manifest, textOf, base }
}

/** Writes a file of the site, and creates its folders. */
export function writeBuilt({ out }: Pick<SiteBuild, 'out'>, path: string, content: string | Buffer): void {
  const file = join(out, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
