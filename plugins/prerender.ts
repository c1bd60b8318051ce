import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteBuilder } from 'vite'
import { localeIds } from '#src/domain/vocabulary.ts'
import type { createRenderer } from '#src/entry-server.tsx'
import { codeLinks, type Manifest } from '#src/publish/pageCode.ts'
import { fileOfPath, fillTemplate } from '#src/publish/pageFile.ts'
import { sitePages } from '#src/publish/sitePages.ts'
import { localeOf, pageOf, pathOf } from '#src/url/paths.ts'
import { readRecord } from './readRecord.ts'

/** Inside node_modules, so that the code of the server finds its packages; of this process, so that builds may overlap. */
const serverFolder = `node_modules/.prerender/${process.pid}`
const serverEnvironment = 'prerender'

/**
 * Writes each address of the site as a page that stands without scripts: builds the app a second time for the server,
 * renders every path of the record in both languages, and puts what comes out into the built index.html. A page that
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
            rolldownOptions: { input: 'src/entry-server.tsx' },
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
  await builder.build(server)
  const { root, base } = builder.config
  const out = resolve(root, client.config.build.outDir)
  const template = readFileSync(join(out, 'index.html'), 'utf8')
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Manifest
  const { timeline, dataset, compiled } = readRecord(root)
  const render = await loadRenderer(join(root, serverFolder), compiled)
  const pages = sitePages(timeline, dataset)
  const paths = localeIds.flatMap((locale) => pages.map((page) => pathOf(page, locale)))
  const files = [
    ...paths.map((path) => ({ path, file: fileOfPath(path) })),
    ...['/404', '/en/404'].map((path) => ({ path, file: `${path}.html` })),
  ]
  for (const { path, file } of files) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a large record needs no more memory
    write(join(out, file), await renderFile(path))
  }
  rmSync(join(root, serverFolder), { recursive: true, force: true })

  async function renderFile(path: string): Promise<string> {
    const { head, body } = await render(path)
    const locale = localeOf(path)
    const page = pageOf(path)
    return fillTemplate(template, {
      locale,
      path: page && (base.replace(/\/$/, '') + path).replace(/\/$/, ''),
      head: codeLinks(manifest, page, locale, base) + head,
      body,
    })
  }
}

async function loadRenderer(folder: string, compiled: Parameters<typeof createRenderer>[0]) {
  const { href } = pathToFileURL(join(folder, 'entry-server.js'))
  const code = (await import(href)) as { createRenderer: typeof createRenderer }
  return code.createRenderer(compiled)
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
