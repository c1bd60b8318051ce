import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Logger, ViteBuilder } from 'vite'
import type { CompiledDataset } from '#src/record/compile/compile.ts'
import { readBuiltIndex } from './html/builtIndex.ts'
import { buildKey } from './kept/buildKey.ts'
import { type KeptBuild, openKeptBuild } from './kept/keptBuild.ts'
import { webManifestLink } from './offline/webManifest.ts'
import type { Manifest } from './pages/pageCode.ts'
import type { BuiltApp } from './pages/pages.ts'
import { type PageInput, pageInput } from './publishInput.ts'
import { type SiteOptions, usualOptions } from './siteOptions.ts'
import { openSiteOutput, type SiteOutput } from './siteOutput.ts'
import { compiledTexts } from './tracing/compiledTexts.ts'
import { type TracedRecord, traceRecord } from './tracing/tracedRecord.ts'
import { builtClient } from './vite/builtClient.ts'
import { timelineLink } from './vite/dataset.ts'
import { readRecord } from './vite/readRecord.ts'
import { showsDrafts } from './vite/showsDrafts.ts'
import { localWarning, siteUrl } from './vite/siteUrl.ts'

/** The shared input of the steps of a build, read once when Vite has built the app. */
export type SiteBuild = {
  builder: ViteBuilder
  logger: Logger
  /** The project's folder. */
  root: string
  output: SiteOutput
  kept: KeptBuild
  /** The folder of the app as Vite built it. */
  client: string
  app: BuiltApp
  compiled: CompiledDataset
  options: SiteOptions
  /** The versions of the pictures drawn so far, by path. */
  pictures: Map<string, string>
  /**
   * The record, the public address, and the versions of pictures: they throw for one that is not drawn yet, and are null in a
   * build without pictures.
   */
  input: PageInput
  /** The same, in a form that notes what single pages and pictures read. */
  traced: TracedRecord
}

/** One step: makes its files in the output folder. */
export type BuildStep = (build: SiteBuild) => void | Promise<void>

/** Builds the app, or takes it from an earlier build of the same code, and reads what the steps share. */
export async function openSiteBuild(builder: ViteBuilder): Promise<SiteBuild> {
  const { root, base, logger, build, inlineConfig } = builder.config
  const options = inlineConfig.site ?? usualOptions
  const { url: site, isLocal } = siteUrl(base)
  if (isLocal) logger.warn(localWarning)
  const record = readRecord(root, showsDrafts(builder.config))
  const { dataset, timeline, compiled, loaded } = record
  const { id } = compiled.record.site
  const kept = openKeptBuild(root, id, buildKey(builder.config, record, options, site))
  const client = await builtClient(builder, kept)
  const folder = resolve(root, build.outDir)
  const output = openSiteOutput(folder, join(kept.folder, '..', `written-${shortHash(relative(root, folder))}.json`))
  const pictures = new Map<string, string>()
  const input = pageInput({ dataset, timeline, site }, options.pictures === 'none' ? () => null : known(pictures))
  const app = { ...readBuiltApp(client, base, compiled), titles: loaded.titles }
  const traced = traceRecord(loaded, input, compiledTexts(compiled))
  return { builder, logger, root, output, kept, client, app, compiled, input, traced, options, pictures }
}

/**
 * Removes what an earlier build left in the output folder, as Vite does by itself: where it was told to, or where the folder
 * lies within the project. Notes what there is for the next build, and removes what earlier builds of other code kept.
 */
export function closeSiteBuild({ builder, root, output, kept }: SiteBuild): void {
  const isInside = !relative(root, output.folder).startsWith('..')
  output.finish(builder.config.build.emptyOutDir ?? isInside)
  kept.prune()
}

function known(pictures: ReadonlyMap<string, string>): (path: string) => string {
  return (path) => {
    const version = pictures.get(path)
    if (version === undefined) throw new Error(`${path} has not been drawn`)
    return version
  }
}

function readBuiltApp(client: string, base: string, compiled: CompiledDataset): Omit<BuiltApp, 'titles'> {
  const read = (file: string) => readFileSync(join(client, file), 'utf8')
  const texts = new Map<string, string>()
  const textOf = (file: string) => {
    const text = texts.get(file) ?? read(file).trim()
    texts.set(file, text)
    return text
  }
  const index = readBuiltIndex(read('index.html'), (href) => textOf(href.slice(base.length)))
  const link = { tag: 'link', attributes: timelineLink(base, compiled.timeline.path) }
  return {
    index: { ...index, app: [...index.app, link, webManifestLink(base)] },
    manifest: JSON.parse(read('.vite/manifest.json')) as Manifest,
    textOf,
    base,
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
