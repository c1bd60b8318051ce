import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EnvironmentOptions } from 'vite'
import type { createRenderer, RenderPage } from '#src/app/server.tsx'
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

/** The renderer of pages: the app built for Node, unless an earlier build with the same code did that. */
export async function openRenderer({ builder, root, compiled, kept, traced }: SiteBuild): Promise<RenderPage> {
  const folder = join(kept.folder, 'server')
  if (!existsSync(folder)) {
    const environment = builder.environments[name]
    if (!environment) throw new Error(`Vite has no environment "${name}"`)
    await builder.build(environment)
    keepFolder(join(root, unfinishedFolder('server')), folder)
  }
  const { href } = pathToFileURL(join(folder, 'server.js'))
  const code = (await import(href)) as { createRenderer: typeof createRenderer }
  return code.createRenderer({ facts: compiled.record, loaded: traced.loaded, textOf: traced.textOf })
}
