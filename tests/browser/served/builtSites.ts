/** The site as built for a domain's root, by the npm scripts, and for a path below it, by the tests. */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSite, madeAt } from '../../builders/buildSite.ts'
import { addRetiredIds } from './retiredIds.ts'

const project = resolve(import.meta.dirname, '../../..')

/**
 * The places at which the site is tested, each with its folder; another dist for who works beside others. The one below the
 * root is compressed beforehand, the other by the server.
 */
export const builtSites = {
  '/': resolve(project, process.env.TEST_DIST ?? 'dist'),
  '/kast/': resolve(project, 'test-results/site-below-root'),
} as const
export type SitePath = keyof typeof builtSites
export const sitePaths = Object.keys(builtSites) as SitePath[]

/** The same places, with a record that has retired ids besides; the site below the root always has them. */
export const sitesWithRetiredIds: Record<SitePath, string> = {
  '/': resolve(project, 'test-results/site-at-root'),
  '/kast/': builtSites['/kast/'],
}

/** Builds what the npm scripts do not, unless it is newer than what they built. For the start of a run, once. */
export function buildOtherSites(): void {
  const stale = sitePaths.filter((base) => madeAt(sitesWithRetiredIds[base]) <= madeAt(builtSites['/']))
  if (stale.length === 0) return
  const copy = mkdtempSync(join(tmpdir(), 'kast-'))
  try {
    copyProject(copy)
    addRetiredIds(copy)
    for (const base of stale) {
      process.stdout.write(`Building the site for ${base}, with retired ids\n`)
      buildSite({ from: copy, to: sitesWithRetiredIds[base], base, precompress: base !== '/' })
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** What a build needs, so that the record can be changed. */
function copyProject(to: string): void {
  const files = ['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts']
  for (const part of ['data', 'public', 'src', ...files]) {
    cpSync(join(project, part), join(to, part), { recursive: true })
  }
  symlinkSync(join(project, 'node_modules'), join(to, 'node_modules'), 'junction')
}
