import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteBuild } from '../siteBuild.ts'

/** Writes the code, styles and public files that Vite built; its index.html becomes part of every page. */
export function writeApp({ client, output }: SiteBuild): void {
  for (const entry of readdirSync(client, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(client.length + 1).replaceAll('\\', '/')
    if (path !== 'index.html') output.write(path, readFileSync(file))
  }
}
