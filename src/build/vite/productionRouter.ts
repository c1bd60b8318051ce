import type { Plugin } from 'vite'

const entries = new Set(['react-router', 'react-router/dom'])

/**
 * Gives the browser the production build of react-router. The package has one, but names that for development alone, whose
 * warnings every reader would load.
 */
export function productionRouter(): Plugin {
  return {
    name: 'production-router',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      if (!entries.has(source)) return null
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found && { ...found, id: found.id.replace('/dist/development/', '/dist/production/') }
    },
  }
}
