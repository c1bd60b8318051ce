import { build, type Plugin } from 'vite'
import { expect, it } from 'vitest'
import { unusedComponents } from './unusedComponents.ts'

const files: Record<string, string> = {
  '/src/main.ts': "import { Shown } from 'library'\nglobalThis.shown = Shown",
  '/node_modules/library.js': `
const React = globalThis.react
var Shown = React.forwardRef(() => 'a part that is shown')
Shown.displayName = "Shown";
var Unused = React.forwardRef(() => 'a part that nobody uses')
Unused.displayName = "Unused";
export { Shown, Unused }
`,
}

const inMemory: Plugin = {
  name: 'in-memory',
  enforce: 'pre',
  resolveId: (id) => (id === 'library' ? '/node_modules/library.js' : id in files ? id : null),
  load: (id) => files[id],
}

async function bundledWith(...plugins: Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: '/src/main.ts' } },
    plugins: [inMemory, ...plugins],
  })
  if (!('output' in result)) throw new Error('one build was asked for')
  return result.output.map((file) => ('code' in file ? file.code : '')).join('\n')
}

it('leaves out the components of a library that the app does not use, and keeps the others', async () => {
  const bundle = await bundledWith(unusedComponents())
  expect(bundle).toContain('a part that is shown')
  expect(bundle).not.toContain('a part that nobody uses')
})

it('is needed: without it they are kept', async () => {
  expect(await bundledWith()).toContain('a part that nobody uses')
})
