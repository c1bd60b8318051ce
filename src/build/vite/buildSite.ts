import type { Plugin, ViteBuilder } from 'vite'
import { localeIds } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { buildSteps } from '../buildSteps.ts'
import { serverEnvironment } from '../pages/renderer.ts'
import { openSiteBuild } from '../siteBuild.ts'

/** Builds the whole site: the app by Vite, then each of {@link buildSteps}. A step that fails fails the build. */
export function buildSite(): Plugin {
  return {
    name: 'build-site',
    apply: 'build',
    config: () => ({ builder: {}, environments: serverEnvironment }),
    buildApp: { order: 'post', handler: runSteps },
  }
}

async function runSteps(builder: ViteBuilder): Promise<void> {
  const { client } = builder.environments
  if (!client) throw new Error('Vite has no environment for the client')
  if (!client.isBuilt) await builder.build(client)
  await Promise.all(localeIds.map(loadTexts))
  const build = openSiteBuild(builder)
  for (const step of buildSteps) {
    const start = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- the order is the point
    await step(build)
    build.logger.info(`${step.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
}
