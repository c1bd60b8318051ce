import { resolveConfig } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { siteBase } from './siteBase.ts'

/** The base of a build that is told these two. */
async function baseFor(setting: string, base?: string): Promise<string> {
  vi.stubEnv('SITE_URL', setting)
  const told = base === undefined ? {} : { base }
  return (await resolveConfig({ configFile: false, envDir: false, plugins: [siteBase()], ...told }, 'build')).base
}

describe(siteBase, () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['https://example.org/kast', undefined, '/kast/'],
    ['https://example.org/a/b/', undefined, '/a/b/'],
    ['https://example.org', undefined, '/'],
    ['', undefined, '/'],
    ['https://example.org', '/kast/', '/kast/'],
    ['https://example.org/kast', '/kast/', '/kast/'],
    ['', '/kast/', '/kast/'],
  ])('with SITE_URL %j and the base %j is %s', async (setting, base, expected) => {
    expect(await baseFor(setting, base)).toBe(expected)
  })

  it.each([
    ['https://example.org/kast', '/'],
    ['https://example.org/a/kast', '/kast/'],
    ['', './'],
    ['https://example.org/kast', ''],
  ])('refuses SITE_URL %j with the base %j before anything is built', async (setting, base) => {
    await expect(baseFor(setting, base)).rejects.toThrow(/--base/)
  })
})
