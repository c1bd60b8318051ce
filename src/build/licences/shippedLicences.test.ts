import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packageFolder, packageLicence } from './packageLicence.ts'
import { fontLicences, licencesText } from './shippedLicences.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'))
})

afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): string {
  const file = join(root, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return file
}

describe(packageFolder, () => {
  it('is that of the package, not of a folder within it that only says how its modules are read', () => {
    write('node_modules/@a/b/package.json', '{"name":"@a/b"}')
    write('node_modules/@a/b/esm/package.json', '{"type":"module"}')
    const folder = join(root, 'node_modules/@a/b')
    expect(packageFolder(join(folder, 'esm/index.js'))).toBe(folder)
    expect(packageFolder(`\0${folder}/esm/index.js?commonjs-module`)).toBe(folder)
  })

  it('is none for our own modules and those of the bundler', () => {
    expect(packageFolder(join(root, 'src/main.ts'))).toBeNull()
    expect(packageFolder('\0virtual:record')).toBeNull()
  })
})

describe(packageLicence, () => {
  it('has name, version, licence and its text', () => {
    write('package.json', '{"name":"a","version":"1.0.0","license":"MIT"}')
    write('LICENSE.md', 'May be used.\r\nAs it is.\r\n')
    expect(packageLicence(root)).toEqual({
      name: 'a',
      version: '1.0.0',
      licence: 'MIT',
      text: 'May be used.\nAs it is.',
    })
  })

  it('refuses a package that names no licence, and one without its text', () => {
    write('package.json', '{"name":"a"}')
    expect(() => packageLicence(root)).toThrow('the package a names no licence')
    write('package.json', '{"name":"a","license":"MIT"}')
    expect(() => packageLicence(root)).toThrow('the package a has no file with its licence')
  })
})

describe(fontLicences, () => {
  it('are those beside the fonts, each once; a font without one is refused', () => {
    write('inter-LICENSE.txt', 'SIL Open Font License')
    const fonts = ['inter.woff2', 'inter-italic.woff2'].map((name) => join(root, name))
    expect(fontLicences([...fonts, join(root, 'page.css')])).toEqual(['SIL Open Font License'])
    expect(() => fontLicences([join(root, 'other.woff2')])).toThrow(/other\.woff2 has no licence/)
  })
})

const of = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text })

describe(licencesText, () => {
  it('names each package over its text, those with the same text together', () => {
    const text = licencesText('Of others', [of('c', 'One.'), of('a', 'One.'), of('b', 'Other.')], ['Of a font.'])
    const parts = text.split(/\n\n-{80}\n\n/)
    expect(parts.slice(1)).toEqual([
      'a 1.0.0 (MIT)\nc 1.0.0 (MIT)\n\nOne.',
      'b 1.0.0 (MIT)\n\nOther.',
      'Fonts\n\nOf a font.\n',
    ])
  })
})
