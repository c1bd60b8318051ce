import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EnvironmentOptions } from 'vite'
import { licencesAddress } from '#src/formats/recordAddresses.ts'
import { keepFolder, unfinishedFolder } from '../kept/keptBuild.ts'
import type { SiteBuild } from '../siteBuild.ts'

const name = 'offline'
const file = 'serviceWorker.js'

/** Vite's environment that builds src/offline/serviceWorker.ts: one classic script, which every browser with workers takes. */
export const workerEnvironment: Record<typeof name, EnvironmentOptions> = {
  [name]: {
    consumer: 'client',
    build: {
      outDir: unfinishedFolder(name),
      rolldownOptions: {
        input: 'src/offline/serviceWorker.ts',
        output: { entryFileNames: file, format: 'iife', codeSplitting: false },
      },
      copyPublicDir: false,
      manifest: false,
    },
  },
}

/** The worker's code and the licences of what it contains, which are made unless an earlier build with the same code did that. */
export async function builtWorker({ builder, root, kept }: SiteBuild): Promise<{ code: string; licences: string }> {
  const folder = join(kept.folder, name)
  if (!existsSync(folder)) {
    const environment = builder.environments[name]
    if (!environment) throw new Error(`Vite has no environment "${name}"`)
    await builder.build(environment)
    keepFolder(join(root, unfinishedFolder(name)), folder)
  }
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  return { code: read(file), licences: read(licencesAddress) }
}
