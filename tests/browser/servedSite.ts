/** The built site behind the nginx that we ship: `test` gives its address, at a domain's root or below a path. */
import { execFileSync } from 'node:child_process'
import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startNginx } from './nginx.ts'
import { test as base } from './support.ts'

export { expect } from '@playwright/test'

const project = resolve(import.meta.dirname, '../..')
/** What the npm scripts have built, or another folder for who works beside others. */
export const dist = resolve(project, process.env.TEST_DIST ?? 'dist')

type Fixtures = {
  /** Where the site lives: "/" or "/kast/". */
  sitePath: string
  /** The address of its dashboard, with a slash at its end; addresses in tests are relative to it. */
  site: string
}

export const test = base.extend<Fixtures>({
  sitePath: ['/', { option: true }],
  site: [
    async ({ sitePath }, use, testInfo) => {
      const { TEST_NGINX } = process.env
      testInfo.skip(!TEST_NGINX, 'nginx cannot be had')
      const nginx = await startNginx(TEST_NGINX ?? '', siteBelow(sitePath), sitePath)
      await use(`${nginx.url}/`)
      await nginx.stop()
    },
    { timeout: 180_000 },
  ],
  baseURL: async ({ site }, provide) => {
    await provide(site)
  },
})

/** The folder of the site built for a path. For a path other than the root it is built when it is older than dist. */
function siteBelow(path: string): string {
  if (path === '/') return dist
  const folder = resolve(project, `test-results/site${path.replaceAll('/', '-').replace(/-$/, '')}`)
  if (madeAt(folder) > madeAt(dist)) return folder
  const fresh = `${folder}.${process.pid}` // another worker may be building the same
  execFileSync('npx', ['vite', 'build', '--base', path, '--outDir', fresh, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
  return folder
}

/** When a site was built, in milliseconds; 0 when it was not. */
function madeAt(folder: string): number {
  const index = join(folder, 'index.html')
  return existsSync(index) ? statSync(index).mtimeMs : 0
}
