/** The site as built for a domain's root, by the npm scripts, and for a path below it, by the tests. */
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../..')

/** The places at which the site is tested, each with its folder; another dist for who works beside others. */
export const builtSites = {
  '/': resolve(project, process.env.TEST_DIST ?? 'dist'),
  '/kast/': resolve(project, 'test-results/site-kast'),
} as const
export type SitePath = keyof typeof builtSites
export const sitePaths = Object.keys(builtSites) as SitePath[]

/** Builds the site for the path below the root, unless it is newer than the other. For the start of a run, once. */
export function buildBelowRoot(): void {
  const base: SitePath = '/kast/'
  if (madeAt(builtSites[base]) > madeAt(builtSites['/'])) return
  process.stdout.write(`Building the site for ${base}\n`)
  const args = ['vite', 'build', '--base', base, '--outDir', builtSites[base], '--emptyOutDir', '--logLevel', 'error']
  execFileSync('npx', args, {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32', // where npx is a script
  })
}

/** When a site was built, in milliseconds; 0 when it was not. */
function madeAt(folder: string): number {
  const index = join(folder, 'index.html')
  return existsSync(index) ? statSync(index).mtimeMs : 0
}
