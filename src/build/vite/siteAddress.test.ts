import { build } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { siteAddress } from './siteAddress.ts'

/** The code of an app that does nothing but name its root, built below a path. */
async function built(setting: string) {
  vi.stubEnv('SITE_URL', setting)
  const files: Record<string, string> = {
    '/src/main.ts': 'globalThis.root = import.meta.env.SITE_ROOT',
  }
  const result = await build({
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    base: '/kast/',
    build: { write: false, minify: false, rolldownOptions: { input: '/src/main.ts' } },
    plugins: [siteAddress(), { name: 'files', resolveId: (id) => (id in files ? id : null), load: (id) => files[id] }],
  })
  if (!('output' in result)) throw new Error('one build was asked for')
  return result.output.map((file) => ('code' in file ? file.code : String(file.source))).join('\n')
}

describe(siteAddress, () => {
  afterEach(() => vi.unstubAllEnvs())

  it('gives code the public address with the path of the site', async () => {
    const app = await built('https://example.org')
    expect(app).toContain('root = "https://example.org/kast/"')
  })

  it('has no host where none is set, not even localhost', async () => {
    const app = await built('')
    expect(app).toContain('root = ""')
    expect(app).not.toContain('localhost')
  })
})
