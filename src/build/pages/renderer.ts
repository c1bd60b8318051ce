import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EnvironmentOptions } from 'vite'
import type { createRenderer, keptEmbedNotice, keptNotice, RenderPage } from '#src/app/server.tsx'
import { keepFolder, unfinishedFolder } from '../kept/keptBuild.ts'
import type { SiteBuild } from '../siteBuild.ts'

const name = 'prerender'

/** Vite's environment that builds src/app/server.tsx to run in Node. */
export const serverEnvironment: Record<typeof name, EnvironmentOptions> = {
  [name]: {
    consumer: 'server',
    build: {
      outDir: unfinishedFolder('server'),
      rolldownOptions: {
        input: 'src/app/server.tsx',
        output: { entryFileNames: '[name].js' },
        checks: { ineffectiveDynamicImport: false }, // all pages are rendered, so all of their code is loaded at once
      },
      copyPublicDir: false,
      manifest: false,
      minify: false,
    },
  },
}

/** What the build uses of the app built for Node. */
type Server = {
  createRenderer: typeof createRenderer
  keptNotice: typeof keptNotice
  keptEmbedNotice: typeof keptEmbedNotice
}

/** The app built for Node, unless an earlier build with the same code did that. */
export async function openServer({ builder, root, kept }: SiteBuild): Promise<Server> {
  const folder = join(kept.folder, 'server')
  if (!existsSync(folder)) {
    const environment = builder.environments[name]
    if (!environment) throw new Error(`Vite has no environment "${name}"`)
    await builder.build(environment)
    keepFolder(join(root, unfinishedFolder('server')), folder)
  }
  return (await import(pathToFileURL(join(folder, 'server.js')).href)) as Server
}

/** The renderer of pages. */
export async function openRenderer(build: SiteBuild): Promise<RenderPage> {
  const { compiled, traced } = build
  const server = await openServer(build)
  return server.createRenderer({ facts: compiled.record, loaded: traced.loaded, textOf: traced.textOf })
}
