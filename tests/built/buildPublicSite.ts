import { resolve } from 'node:path'
import { buildSite, madeAt } from '../builders/buildSite.ts'
import { publicSite } from './publicSite.ts'

/** Builds the site for its public address, unless it is newer than the one of the npm scripts. For the start of a run. */
export default function buildPublicSite(): void {
  const { folder, url } = publicSite
  if (madeAt(folder) > madeAt(resolve(process.env.TEST_DIST ?? 'dist'))) return
  process.stdout.write(`Building the site for ${url}\n`)
  buildSite({ from: process.cwd(), to: folder, siteUrl: url })
}
