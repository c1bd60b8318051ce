import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** The module with the function that Vite's build puts around each `import()`. */
const helper = '\0vite/preload-helper.js'
const ours = fileURLToPath(new URL('../../ui/browser/loadWithStyles.ts', import.meta.url))

/** Loads code by our own function: see there what it does otherwise than Vite's. */
export function codeLoading(): Plugin {
  return {
    name: 'code-loading',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (id === helper ? `export { loadWithStyles as __vitePreload } from ${JSON.stringify(ours)}` : null),
  }
}
