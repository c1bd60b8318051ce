import { describe, expect, it } from 'vitest'
import { fileOfPath, fillTemplate } from './pageFile.ts'

const template = '<html lang="es"><head></head><body><div id="root"></div> <noscript>No.</noscript></body></html>'

describe(fillTemplate, () => {
  it('puts language, head and page in place, with signs that mean something to a replacement as they are', () => {
    const page = { locale: 'en', path: '/en/data', head: "<title>$& $'</title>", body: '<p>$1 $$</p>' } as const
    expect(fillTemplate(template, page)).toBe(
      `<html lang="en"><head><title>$& $'</title></head><body><div id="root" data-path="/en/data"><p>$1 $$</p></div></body></html>`,
    )
  })

  it('names no path for what is sent in answer to any address', () => {
    expect(fillTemplate(template, { locale: 'es', path: null, head: '', body: '' })).not.toContain('data-path')
  })

  it('refuses a template without a place for the page', () => {
    const bare = template.replace(' id="root"', '')
    expect(() => fillTemplate(bare, { locale: 'es', path: null, head: '', body: '' })).toThrow(/root/)
  })
})

describe(fileOfPath, () => {
  it.each([
    ['/', 'index.html'],
    ['/en', 'en/index.html'],
    ['/movimientos/quito', 'movimientos/quito/index.html'],
  ])('%s is %s', (path, file) => {
    expect(fileOfPath(path)).toBe(file)
  })
})
