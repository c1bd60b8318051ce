import type { Plugin, ViteBuilder } from 'vite'
import { localeIds } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { buildSteps } from '../buildSteps.ts'
import { removeUnfinished } from '../kept/keptBuild.ts'
import { workerEnvironment } from '../offline/builtWorker.ts'
import { serverEnvironment } from '../pages/renderer.ts'
import { closeSiteBuild, openSiteBuild } from '../siteBuild.ts'
import { clientEnvironment } from './builtClient.ts'

/** Builds the whole site: the app by Vite, then each of {@link buildSteps}. A step that fails fails the build. */
export function buildSite(): Plugin {
  return {
    name: 'build-site',
    apply: 'build',
    config: () => ({
      // One configuration for all bundles, so that the record is read once and held once.
      builder: { sharedConfigBuild: true, sharedPlugins: true },
      environments: { ...clientEnvironment, ...serverEnvironment, ...workerEnvironment },
    }),
    buildApp: { order: 'post', handler: runSteps },
  }
}

async function runSteps(builder: ViteBuilder): Promise<void> {
  try {
    await Promise.all(localeIds.map(loadTexts))
    const build = await openSiteBuild(builder)
    for (const step of buildSteps) {
      const start = performance.now()
      // oxlint-disable-next-line no-await-in-loop -- the order is the point
      await step(build)
      build.logger.info(`${step.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
    }
    closeSiteBuild(build)
  } finally {
    removeUnfinished(builder.config.root)
  }
}
