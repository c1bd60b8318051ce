/** Builds of the site apart from that of the npm scripts, for tests of build settings. */
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteOptions } from '#src/build/siteOptions.ts'

type Told = {
  /** The project's folder, or that of a copy. */
  from: string
  to: string
  base?: string
  siteUrl?: string
  /** The folder of another record than the one in data/. */
  dataDir?: string
  precompress?: boolean
  pictures?: SiteOptions['pictures']
}

/** Builds the site as an administrator would. */
export function buildSite({ from, to, base, siteUrl, dataDir, precompress = false, pictures }: Told): void {
  const args = [
    'src/build/commands/runTs.mjs',
    'src/build/commands/build.ts',
    '--outDir',
    to,
    '--logLevel',
    'error',
    ...(base ? ['--base', base] : []),
    ...(precompress ? ['--precompress'] : []),
    ...(pictures ? [`--pictures=${pictures}`] : []),
  ]
  execFileSync(process.execPath, args, {
    cwd: from,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SITE_URL: siteUrl ?? '', DATA_DIR: dataDir ?? '', VITEST: '' }, // a build within a run of vitest is a build
  })
}

/** When a site was built, in milliseconds; 0 when it was not. */
export function madeAt(folder: string): number {
  const index = join(folder, 'index.html')
  return existsSync(index) ? statSync(index).mtimeMs : 0
}
