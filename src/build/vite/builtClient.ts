import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { EnvironmentOptions, ViteBuilder } from 'vite'
import { type KeptBuild, keepFolder, unfinishedFolder } from '../kept/keptBuild.ts'

/** Where Vite writes the app: the steps of the build copy it into the site from where it is kept. */
export const clientEnvironment: Record<'client', EnvironmentOptions> = {
  client: { build: { outDir: unfinishedFolder('client'), emptyOutDir: true } },
}

/** The folder of the app for browsers, which Vite builds unless an earlier build with the same code did. */
export async function builtClient(builder: ViteBuilder, kept: KeptBuild): Promise<string> {
  const folder = join(kept.folder, 'client')
  const { client } = builder.environments
  if (!client) throw new Error('Vite has no environment for the client')
  if (!existsSync(folder)) {
    await builder.build(client)
    keepFolder(join(builder.config.root, unfinishedFolder('client')), folder)
  }
  client.isBuilt = true // Vite builds everything where nothing is
  return folder
}
