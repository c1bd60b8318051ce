import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { localeIds } from '#src/domain/vocabulary.ts'
import { licencesAddress } from '#src/formats/recordAddresses.ts'
import { pathOf } from '#src/url/paths.ts'
import { base, fileOf, hrefsOf, read } from './builtSite.ts'

type Package = { version: string; license: string; dependencies?: Record<string, string> }

const packageOf = (name: string) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Package

describe('the file of licences', () => {
  const text = read(licencesAddress)

  it('names every package that the app is made of, those of its packages too, with version and licence', () => {
    const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Package
    for (const name of [...Object.keys(dependencies), 'scheduler', '@tanstack/query-core', 'workbox-routing']) {
      const { version, license } = packageOf(name)
      expect(text).toContain(`\n${name} ${version} (${license})\n`)
    }
  })

  it('has the texts of the licences, those of the fonts too', () => {
    expect(text).toContain('Permission is hereby granted, free of charge')
    expect(text).toContain('The Inter Project Authors')
    expect(text).toContain('The Newsreader Project Authors')
    expect(text).not.toContain(process.cwd())
  })

  it('is linked by the page on the data', () => {
    for (const locale of localeIds) {
      const href = base + licencesAddress
      expect(hrefsOf(pathOf({ name: 'data' }, locale))).toContain(href)
      expect(fileOf(href)).toBe(licencesAddress)
    }
  })
})
