import { isAbsolute, join, relative } from 'node:path'

/** The folder of the record, relative to the project: `data`, or what the environment variable DATA_DIR names. */
export function dataFolder(root: string): string {
  const folder = process.env.DATA_DIR || 'data'
  const below = isAbsolute(folder) ? relative(root, folder) : join(folder)
  return below.replaceAll('\\', '/').replace(/\/$/, '')
}
