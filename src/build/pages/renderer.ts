import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EnvironmentOptions } from 'vite'
import type { createRenderer, RenderPage } from '#src/app/server.tsx'
import type { SiteBuild } from '../siteBuild.ts'

/**
 * Inside node_modules, so that the server code resolves its packages; with the process id, so that builds can run in
 * parallel.
 */
const folder = `node_modules/.prerender/${process.pid}`
const name = 'prerender'

/** Vite's environment that builds src/app/server.tsx to run in Node. */
export const serverEnvironment: Record<typeof name, EnvironmentOptions> = {
  [name]: {
    consumer: 'server',
    build: {
      outDir: folder,
      rolldownOptions: { input: 'src/app/server.tsx' },
      copyPublicDir: false,
      manifest: false,
      minify: false,
    },
  },
}

/** Builds the app for Node and renders with it; the built code is removed when `work` has ended. */
export async function withRenderer(
  { builder, root, compiled }: SiteBuild,
  work: (render: RenderPage) => Promise<void>,
): Promise<void> {
  const environment = builder.environments[name]
  if (!environment) throw new Error(`Vite has no environment "${name}"`)
  try {
    await builder.build(environment)
    const { href } = pathToFileURL(join(root, folder, 'server.js'))
    const code = (await import(href)) as { createRenderer: typeof createRenderer }
    await work(await code.createRenderer(compiled))
  } finally {
    rmSync(join(root, folder), { recursive: true, force: true })
  }
}
