import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { localeIds } from '#src/domain/vocabulary.ts'
import { licencesAddress } from '#src/formats/recordAddresses.ts'
import { pathOf } from '#src/url/paths.ts'
import { joinedLicences } from '../licences/shippedLicences.ts'
import { builtWorker } from '../offline/builtWorker.ts'
import { keptFiles } from '../offline/keptFiles.ts'
import { webManifest, webManifestPath } from '../offline/webManifest.ts'
import type { SiteBuild } from '../siteBuild.ts'

/** Writes what a browser needs to keep the site: the worker, with the files of this release and its licences, and the manifest. */
export async function writeOffline(build: SiteBuild): Promise<void> {
  const { app, client, compiled, output } = build
  const versions = new Map(output.made().map(({ path, version }) => [path, version]))
  const changing = (path: string, file: string) => {
    const revision = versions.get(file)
    if (revision === undefined) throw new Error(`the build has no ${file}`)
    return { url: app.base.slice(0, -1) + path, revision }
  }
  const dashboards = localeIds.map((locale) => {
    const path = pathOf({ name: 'dashboard' }, locale)
    return changing(path, path === '/' ? 'index.html' : `${path.slice(1)}.html`)
  })
  const named = [...keptFiles(app.manifest), `data/${compiled.timeline.path}`] // after their content
  const kept = [
    ...dashboards,
    changing('/icon.svg', 'icon.svg'),
    ...named.map((file) => ({ url: app.base + file, revision: null })),
  ]
  const { code, licences } = await builtWorker(build)
  output.write('sw.js', `self.kept = ${JSON.stringify(kept)};\n${code}`)
  output.write(licencesAddress, joinedLicences(readFileSync(join(client, licencesAddress), 'utf8'), licences))
  output.write(webManifestPath, webManifest(compiled.record, app.base))
}
