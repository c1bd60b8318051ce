import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteBuilder } from 'vite'
import { localeIds } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import type { CompiledDataset } from '#src/record/compile/compile.ts'
import type { createRenderer, RenderPage } from '../pages/entry-server.tsx'
import { pageFiles } from '../pages/pageFiles.ts'
import type { Built } from '../pages/pages.ts'
import { redirects } from '../pages/redirects.ts'
import { robots, sitemap } from '../pages/sitemap.ts'
import { pictureVersionIn } from '../pictures/pictureVersion.ts'
import { readManifest, writeBuilt } from './builtFiles.ts'
import { readRecord } from './readRecord.ts'
import { localWarning, siteUrl } from './siteUrl.ts'

/** Inside node_modules, so that the code of the server finds its packages; of this process, so that builds may overlap. */
const serverFolder = `node_modules/.prerender/${process.pid}`
const serverEnvironment = 'prerender'

/**
 * Writes each address of the site as a page that stands without scripts: builds the app a second time for the server,
 * renders every page of the record in both languages, and puts what comes out into the built index.html. A page that
 * does not render fails the build.
 */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        [serverEnvironment]: {
          consumer: 'server',
          build: {
            outDir: serverFolder,
            rolldownOptions: { input: 'src/build/pages/entry-server.tsx' },
            copyPublicDir: false,
            manifest: false,
            minify: false,
          },
        },
      },
    }),
    buildApp: { order: 'post', handler: buildPages },
  }
}

async function buildPages(builder: ViteBuilder): Promise<void> {
  const { client, [serverEnvironment]: server } = builder.environments
  if (!client || !server) throw new Error('the build has lost one of its environments')
  if (!client.isBuilt) await builder.build(client)
  const { root, base, logger } = builder.config
  const { url: site, isLocal } = siteUrl(base)
  if (isLocal) logger.warn(localWarning)
  const { timeline, dataset, compiled } = readRecord(root)
  const out = resolve(root, client.config.build.outDir)
  const input = { timeline, dataset, site, pictureVersion: pictureVersionIn(out) }
  const folder = join(root, serverFolder)
  try {
    await builder.build(server)
    const render = await loadRenderer(folder, compiled)
    await Promise.all(localeIds.map(loadTexts))
    const built = readBuilt(out, base) // before the dashboard takes the template's place
    const asked = localeIds.flatMap((locale) => pageFiles(locale, built, input, render))
    for (const { path, html } of asked) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a large record needs no more memory
      writeBuilt(out, path, await html())
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const besides = [await sitemap(input), robots(input), ...redirects(input, base)]
  for (const { path, text } of besides) writeBuilt(out, path, text)
}

function readBuilt(out: string, base: string): Built {
  const template = readFileSync(join(out, 'index.html'), 'utf8')
  const manifest = readManifest(out)
  return { template, manifest, stylesOf: (file) => readFileSync(join(out, file), 'utf8').trim(), base }
}

async function loadRenderer(folder: string, compiled: CompiledDataset): Promise<RenderPage> {
  const { href } = pathToFileURL(join(folder, 'entry-server.js'))
  const code = (await import(href)) as { createRenderer: typeof createRenderer }
  return code.createRenderer(compiled)
}
