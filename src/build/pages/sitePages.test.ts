import { describe, expect, it } from 'vitest'
import { fileOfPath } from './sitePages.ts'

describe(fileOfPath, () => {
  it.each([
    ['/', 'index.html'],
    ['/en', 'en.html'],
    ['/movimientos/quito', 'movimientos/quito.html'],
  ])('%s is %s', (path, file) => {
    expect(fileOfPath(path)).toBe(file)
  })
})
